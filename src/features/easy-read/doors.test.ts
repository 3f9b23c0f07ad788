import { expect, test } from 'vitest';
import { easyReadVersions } from '../../graph/easy-read.ts';
import { sampleModel } from '../../graph/sample.ts';
import { doorsFrom } from './doors.ts';

const easyRead = {
	sentences: [{ text: 'You can read this.' }, { text: 'A nurse helps you.', picture: 'nurse' }],
};
const model = sampleModel({
	'change-ideas': { form: { title: 'The form', easyRead } },
	community: { 'being-paid': { title: 'Being paid', easyRead } },
	pages: { index: { title: 'Home', easyRead } },
});

function doorsAt(address: string) {
	return easyReadVersions(model)
		.filter((version) => version.address === address)
		.flatMap((version) => doorsFrom(version, model));
}

const form = { title: 'The form', address: '/change-ideas/form/easy-read/', picture: 'nurse' };
const paid = { title: 'Being paid', address: '/community/being-paid/easy-read/', picture: 'nurse' };
const all = { title: 'All Easy Read pages', address: '/easy-read/', picture: 'read' };

test('the start page leads to all others by place, each with the first picture of its sentences', () => {
	expect(doorsAt('/easy-read/')).toEqual([
		{ place: 'Lived experience', doors: [paid] },
		{ place: 'Change ideas', doors: [form] },
	]);
});

test('every other page leads to the next one and to all pages, the last to all pages alone', () => {
	expect(doorsAt(paid.address)).toEqual([{ doors: [form, all] }]);
	expect(doorsAt(form.address)).toEqual([{ doors: [all] }]);
});
