import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes files, by their paths within a folder, and returns the folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): string {
	for (const [file, text] of Object.entries(files)) {
		const path = join(folder, file);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	}
	return folder;
}

/** A folder that holds a corpus several times. */
export function copies(corpus: string, count: number, scratch: string): string {
	const folder = join(scratch, `copies-${count}`);
	for (let copy = 0; copy < count; copy++) {
		// Git's own files are no manifests, and the floor would walk them.
		cpSync(corpus, join(folder, String(copy)), { recursive: true, filter: (path) => !path.endsWith('/.git') });
	}
	return folder;
}

export function lines(count: number, line: (index: number) => string): string {
	return Array.from({ length: count }, (_, index) => line(index)).join('\n');
}

/** A manifest that a parser has no trouble with, about as long as asked for: many small Deployments. */
export function ordinaryManifests(bytes: number): string {
	const one = deployment('app-0');
	return lines(Math.max(1, Math.round(bytes / (one.length + 5))), (index) => `---\n${deployment(`app-${index}`)}`);
}

export function deployment(name: string): string {
	return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
  labels:
    app.kubernetes.io/name: ${name}
spec:
  replicas: 2
  selector:
    matchLabels:
      app.kubernetes.io/name: ${name}
  template:
    metadata:
      labels:
        app.kubernetes.io/name: ${name}
    spec:
      containers:
        - name: main
          image: registry.example.com/team/${name}:1.4.2
          imagePullPolicy: IfNotPresent
          ports:
            - containerPort: 8080
          env:
            - name: LOG_LEVEL
              value: "info"
`;
}
