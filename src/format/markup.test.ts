import { expect, test } from 'vitest';
import { escapeAttributes, escapedJson, escapeMarkup } from './markup.ts';

test('text cannot leave the element or the attribute that it stands in', () => {
	expect(escapeMarkup(`a < b & "c" > 'd'`)).toBe('a &lt; b &amp; &quot;c&quot; &gt; &#39;d&#39;');
});

test('characters that no XML may hold are dropped, others are kept', () => {
	expect(escapeMarkup('a\u0000b\u0008c\ufffed\ud800e\tf\ng')).toBe('abcde\tf\ng');
	expect(escapeMarkup('é 漢 😀 ø')).toBe('é 漢 😀 ø');
});

test('data in a script can neither end it nor begin a comment, and read the same', () => {
	const value = { text: '</script><!--<script>-->' };
	const written = escapedJson(value);
	expect(written).toBe(
		String.raw`{"text":"\u003c/script\u003e\u003c!--\u003cscript\u003e--\u003e"}`,
	);
	expect(JSON.parse(written)).toEqual(value);
});

test('no attribute holds the beginning or the end of a tag', () => {
	expect(
		escapeAttributes('<a title="</title><script>x</script>" data-b="c > d">e &gt; f</a>'),
	).toBe('<a title="&lt;/title&gt;&lt;script&gt;x&lt;/script&gt;" data-b="c &gt; d">e &gt; f</a>');
	expect(escapeAttributes('<br/><INPUT value="<b>"\n disabled>')).toBe(
		'<br/><INPUT value="&lt;b&gt;"\n disabled>',
	);
});

test('what scripts and styles hold stays as it is, and their attributes do not', () => {
	const style = '<style>a>b{content:"<i>"}@media (width<=3rem){c:where("<p>"){d:e}}</style>';
	expect(escapeAttributes(style)).toBe(style);
	const script = 'if(a<b&&c>d)e("<p title=\\"<>\\">")</script>';
	expect(escapeAttributes(`<script data-a="<">${script}<p title=">">`)).toBe(
		`<script data-a="&lt;">${script}<p title="&gt;">`,
	);
});
