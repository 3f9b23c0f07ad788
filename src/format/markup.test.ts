import { expect, test } from 'vitest';
import { escapeAttributes, escapedJson, escapeMarkup } from './markup.ts';

test('text cannot break out of its element or attribute', () => {
	expect(escapeMarkup(`a < b & "c" > 'd'`)).toBe('a &lt; b &amp; &quot;c&quot; &gt; &#39;d&#39;');
});

test('characters that XML does not allow are dropped, others are kept', () => {
	expect(escapeMarkup('a\u0000b\u0008c\ufffed\ud800e\tf\ng')).toBe('abcde\tf\ng');
	expect(escapeMarkup('é 漢 😀 ø')).toBe('é 漢 😀 ø');
});

test('data in a script can neither end it nor start a comment, and keep their meaning', () => {
	const value = { text: '</script><!--<script>-->' };
	const written = escapedJson(value);
	expect(written).toBe(
		String.raw`{"text":"\u003c/script\u003e\u003c!--\u003cscript\u003e--\u003e"}`,
	);
	expect(JSON.parse(written)).toEqual(value);
});

test('no attribute contains `<` or `>`', () => {
	expect(
		escapeAttributes('<a title="</title><script>x</script>" data-b="c > d">e &gt; f</a>'),
	).toBe('<a title="&lt;/title&gt;&lt;script&gt;x&lt;/script&gt;" data-b="c &gt; d">e &gt; f</a>');
	expect(escapeAttributes('<br/><INPUT value="<b>"\n disabled>')).toBe(
		'<br/><INPUT value="&lt;b&gt;"\n disabled>',
	);
});

test('the content of scripts and styles stays as it is, unlike their attributes', () => {
	const style = '<style>a>b{content:"<i>"}@media (width<=3rem){c:where("<p>"){d:e}}</style>';
	expect(escapeAttributes(style)).toBe(style);
	const script = 'if(a<b&&c>d)e("<p title=\\"<>\\">")</script>';
	expect(escapeAttributes(`<script data-a="<">${script}<p title=">">`)).toBe(
		`<script data-a="&lt;">${script}<p title="&gt;">`,
	);
});
