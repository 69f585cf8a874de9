import { describe, expect, test } from 'vitest';
import { explain } from '../../src/commands/explain.js';
import { describeShared } from '../support/shared.js';
import { type LabelledMessage, publicMessages, readMessages } from './messages.js';

/** The messages that get another answer than those that are right. */
function wrongAnswers(
	messages: readonly LabelledMessage[],
	isRight: (wanted: LabelledMessage, id: string, also: readonly string[]) => boolean,
): string[] {
	return messages.flatMap((wanted) => {
		const [{ id, also }] = explain({ text: wanted.message });
		return isRight(wanted, id, also) ? [] : [`${id} instead of ${wanted.cause}: ${wanted.message}`];
	});
}

const isLabelled = ({ cause, also = [] }: LabelledMessage, id: string) => id === cause || also.includes(id);
/** For labels that say what was really wrong, whether or not the text tells: then it must be named among the others. */
const isNamed = (wanted: LabelledMessage, id: string, also: readonly string[]) =>
	isLabelled(wanted, id) || (wanted.cause !== null && also.includes(wanted.cause));

describe('messages from public threads', () => {
	const messages = publicMessages();

	test('each is answered as its thread did', () => {
		expect(messages.length).toBeGreaterThan(90);
		expect(wrongAnswers(messages, isLabelled)).toEqual([]);
	});

	test('each says where it is from', () => {
		expect(messages.filter(({ source }) => !source.startsWith('https://github.com/'))).toEqual([]);
	});
});

describeShared('labelled messages of users and maintainers', 'pull-failures/messages.jsonl', (path) => {
	const messages = readMessages(path);

	test('each is answered by its cause, or by another that fits', () => {
		expect(messages.length).toBeGreaterThan(200);
		expect(wrongAnswers(messages, isLabelled)).toEqual([]);
	});

	test('nine of ten get the very cause', () => {
		const exact = messages.filter(({ message, cause }) => explain({ text: message })[0].id === cause);
		expect(exact.length / messages.length).toBeGreaterThan(0.9);
	});
});

describeShared('what CRI-O, cri-dockerd and containerd 1.6 said', 'runtimes/observed-messages.jsonl', (path) => {
	test('each is answered by its cause, or by another that fits', () => {
		expect(wrongAnswers(readMessages(path), isLabelled)).toEqual([]);
	});
});

describeShared('what a kubelet with containerd 2.3 said', 'kind-node-image/observed-messages.jsonl', (path) => {
	const messages = readMessages(path);
	/** The made-up server was gone by then: the text says so, the label what was planned. */
	const isStale = ({ message, cause }: LabelledMessage) =>
		/connection refused/.test(message) && cause !== 'connection-refused';

	test('each names what was really wrong', () => {
		const told = messages.filter((message) => message.cause !== null && !isStale(message));
		expect(told.length).toBeGreaterThan(150);
		expect(wrongAnswers(told, isNamed)).toEqual([]);
	});

	test('those that name no cause get none', () => {
		const silent = messages.filter(({ cause }) => cause === null).map(({ message }) => message);
		const ids = new Set(silent.map((message) => explain({ text: message })[0].id));
		// A reason alone can tell: ErrImageNeverPull and InvalidImageName have one cause each.
		expect([...ids].sort()).toEqual(['image-never-pull', 'inconclusive', 'invalid-image-name']);
	});
});
