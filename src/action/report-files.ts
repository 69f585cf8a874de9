import { lstatSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { reasonOf } from '../manifests/discover.js';

/** A report that was asked for could not be written. */
export class ReportFileError extends Error {
	override readonly name = 'ReportFileError';
}

/** Whether a path, relative to a folder or absolute, leads to something in the folder. Links are not looked at. */
export function isInside(folder: string, path: string): boolean {
	const way = relative(folder, resolve(folder, path));
	return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/**
 * Writes a report into the workspace; folders on the way are made.
 *
 * @throws {ReportFileError} also for a link that leads out of the workspace: a pull request could bring one along
 */
export function writeReportFile(workspace: string, path: string, text: string): void {
	try {
		const file = resolve(workspace, path);
		refuseLinks(realpathSync(workspace), file);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	} catch (error) {
		if (error instanceof ReportFileError) throw error;
		throw new ReportFileError(`The report \`${path}\` could not be written: ${reasonOf(error)}.`, { cause: error });
	}
}

function refuseLinks(workspace: string, file: string): void {
	const folder = nearestFolder(dirname(file));
	const leavesWorkspace = folder !== workspace && !isInside(workspace, folder);
	if (leavesWorkspace || lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink()) {
		throw new ReportFileError(
			`The report was not written to \`${file}\`, because a symbolic link there leads elsewhere. Name another file.`,
		);
	}
}

/** The innermost folder of a path that is there already, without links. */
function nearestFolder(path: string): string {
	return lstatSync(path, { throwIfNoEntry: false }) ? realpathSync(path) : nearestFolder(join(path, '..'));
}
