import type { Asked } from './ask-questions.ts';

/** How well questions of one kind are answered. */
export interface Score {
	questions: number;
	/** Answered by the first link, and by one of the first three. */
	first: number;
	topThree: number;
	/** The mean of one divided by the place of the first right answer (0 where there is none). */
	meanReciprocalRank: number;
	/** Questions about what the site does not have that found pages all the same. */
	falseAnswers: number;
}

/** The place of the first right answer, from 1; 0 when there is none. */
export function placeOfAnswer({ answers, shown }: Asked): number {
	return shown.findIndex((address) => answers.some((answer) => isAt(answer, address))) + 1;
}

/** An answer that ends in `*` is any page below an address. */
function isAt(answer: string, address: string): boolean {
	return answer.endsWith('*') ? address.startsWith(answer.slice(0, -1)) : address === answer;
}

/** True for a question about what the site does not have that found pages all the same. */
function isFalseAnswer({ answers, shown }: Asked): boolean {
	return answers.length === 0 && shown.length > 0;
}

/** True for a question that was answered: by one of the first three links, or, where the site has nothing, by none. */
export function isAnswered(asked: Asked): boolean {
	if (asked.answers.length === 0) return !isFalseAnswer(asked);
	const place = placeOfAnswer(asked);
	return place > 0 && place <= 3;
}

export function score(asked: readonly Asked[]): Score {
	const places = asked.filter(({ answers }) => answers.length > 0).map(placeOfAnswer);
	return {
		questions: asked.length,
		first: places.filter((place) => place === 1).length,
		topThree: places.filter((place) => place > 0 && place <= 3).length,
		meanReciprocalRank:
			places.reduce((sum, place) => sum + (place > 0 ? 1 / place : 0), 0) /
			Math.max(places.length, 1),
		falseAnswers: asked.filter(isFalseAnswer).length,
	};
}
