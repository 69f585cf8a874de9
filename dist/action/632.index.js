export const id = 632;
export const ids = [632];
export const modules = {

/***/ 41632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderAll: () => (/* binding */ renderAll)
});

// UNUSED EXPORTS: renderWith

// EXTERNAL MODULE: ./lib/manifests/kinds.js
var kinds = __webpack_require__(97837);
// EXTERNAL MODULE: ./lib/images/placeholder.js
var placeholder = __webpack_require__(72419);
// EXTERNAL MODULE: ./lib/manifests/roles.js
var roles = __webpack_require__(9639);
// EXTERNAL MODULE: ./lib/manifests/lookup.js
var lookup = __webpack_require__(60722);
;// CONCATENATED MODULE: ./lib/render/gitops/reader.js

const asWritten = (text) => text;
function createReader(manifest, base, fill = asWritten) {
    const node = (path) => manifest.get([...base, ...path]);
    return {
        manifest,
        base,
        fill,
        node,
        text(path) {
            const scalar = node(path);
            if (scalar?.kind !== 'scalar' || scalar.type === 'null' || scalar.value === '')
                return undefined;
            return { text: fill(scalar.value), at: manifest.locate([...base, ...path]) };
        },
        items(path) {
            const list = node(path);
            return list?.kind === 'sequence' ? list.items.map((_, index) => [...path, index]) : [];
        },
        entries(path) {
            const mapping = node(path);
            if (mapping?.kind !== 'mapping')
                return [];
            return (0,lookup/* effectiveEntries */.Ey)(mapping).map(({ key }) => ({ key: key.value, path: [...path, key.value] }));
        },
    };
}
function toYamlText(value, fill = asWritten) {
    if (value.kind === 'sequence')
        return `[${value.items.map((item) => toYamlText((0,lookup/* resolve */.hd)(item), fill)).join(', ')}]`;
    if (value.kind === 'mapping') {
        const entries = (0,lookup/* effectiveEntries */.Ey)(value).map(({ key, value: child }) => `${JSON.stringify(fill(key.value))}: ${toYamlText((0,lookup/* resolve */.hd)(child), fill)}`);
        return `{${entries.join(', ')}}`;
    }
    if (value.type === 'null')
        return 'null';
    return value.type === 'string' ? JSON.stringify(fill(value.value)) : value.value;
}

;// CONCATENATED MODULE: ./lib/render/gitops/additions.js

const NO_ADDITIONS = { components: [], images: [], patches: [] };
function imagesAt(reader, base) {
    return reader.items(base).flatMap((path) => {
        const name = reader.text([...path, 'name']);
        if (!name)
            return [];
        const parts = Object.fromEntries(['newName', 'newTag', 'digest'].flatMap((key) => {
            const part = reader.text([...path, key]);
            return part ? [[key, part]] : [];
        }));
        return [{ name: name.text, at: name.at, ...parts }];
    });
}
function patchesAt(reader, base) {
    const own = reader.items([...base, 'patches']).flatMap((path) => {
        const patch = reader.text([...path, 'patch']);
        const target = reader.node([...path, 'target']);
        if (!patch)
            return [];
        return [{ patch: patch.text, at: patch.at, ...(target ? { target: toYamlText(target, reader.fill) } : {}) }];
    });
    return [...own, ...formerPatchesAt(reader, base)];
}
function formerPatchesAt(reader, base) {
    const merged = reader.items([...base, 'patchesStrategicMerge']).map((path) => ({ path, target: undefined }));
    const operations = reader.items([...base, 'patchesJson6902']).map((path) => ({
        path: [...path, 'patch'],
        target: reader.node([...path, 'target']),
    }));
    return [...merged, ...operations].flatMap(({ path, target }) => {
        const patch = reader.node(path);
        if (!patch || patch.kind === 'scalar')
            return [];
        const at = reader.manifest.locate([...reader.base, ...path]);
        return [{ patch: toYamlText(patch), at, ...(target ? { target: toYamlText(target) } : {}) }];
    });
}
function additionsAt(reader, base, namespace) {
    const namePrefix = reader.text([...base, 'namePrefix']);
    const nameSuffix = reader.text([...base, 'nameSuffix']);
    return {
        ...(namespace ? { namespace } : {}),
        ...(namePrefix ? { namePrefix } : {}),
        ...(nameSuffix ? { nameSuffix } : {}),
        components: reader.items([...base, 'components']).flatMap((path) => reader.text(path) ?? []),
        images: [],
        patches: patchesAt(reader, base),
    };
}
function parseImageArgument({ text, at }) {
    const equals = text.indexOf('=');
    const target = text.slice(equals + 1);
    const [beforeDigest = '', digest] = target.split('@', 2);
    const colon = beforeDigest.indexOf(':', beforeDigest.lastIndexOf('/') + 1);
    const newName = colon < 0 ? beforeDigest : beforeDigest.slice(0, colon);
    const newTag = colon < 0 ? '' : beforeDigest.slice(colon + 1);
    const name = equals < 0 ? newName : text.slice(0, equals);
    return {
        name,
        at,
        ...(newName !== '' && newName !== name ? { newName: { text: newName, at } } : {}),
        ...(newTag === '' ? {} : { newTag: { text: newTag, at } }),
        ...(digest === undefined ? {} : { digest: { text: digest, at } }),
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/images/embedded-values.js
var embedded_values = __webpack_require__(78641);
// EXTERNAL MODULE: ./lib/manifests/manifest.js
var manifests_manifest = __webpack_require__(58869);
// EXTERNAL MODULE: ./lib/source.js
var lib_source = __webpack_require__(60790);
;// CONCATENATED MODULE: ./lib/render/gitops/argo-overrides.js





const KNOWN_FIELDS = new Set(['helm.parameters', 'kustomize.images']);
function overridesOf(folder, name, sources) {
    const names = new Set(sources.list(folder));
    const readers = ['.argocd-source.yaml', `.argocd-source-${name}.yaml`]
        .filter((file) => names.has(file))
        .flatMap((file) => readOverride(external_node_path_.posix.join(folder, file), sources) ?? []);
    const unknown = readers.find((reader) => !isKnown(reader))?.manifest.file;
    return { readers, ...(unknown === undefined ? {} : { unknown }) };
}
function readOverride(file, sources) {
    const text = new TextDecoder().decode(sources.bytes(file));
    const root = (0,embedded_values/* mappingOf */.GS)(text);
    const object = { apiVersion: '', kind: '', name: '' };
    return root && createReader((0,manifests_manifest/* createManifest */.e4)((0,lib_source/* createSource */.g)(file, text), 0, root, object), []);
}
function isKnown(reader) {
    return reader
        .entries([])
        .flatMap(({ path }) => reader.entries(path))
        .every(({ path }) => KNOWN_FIELDS.has(path.join('.')));
}
function placeOfField(reader, base, field, { readers }) {
    const winner = readers.findLast((override) => override.node(field));
    return winner ? { reader: winner, path: field } : { reader, path: [...base, ...field] };
}

// EXTERNAL MODULE: ./lib/credentials/go-glob.js
var go_glob = __webpack_require__(36473);
;// CONCATENATED MODULE: ./lib/render/gitops/repository.js


function folderHere(url, path, { sources, remote }) {
    if ((0,placeholder/* findPlaceholder */.$)(path))
        return undefined;
    const folder = nameHere(path, sources);
    if (folder === undefined || sources.list(folder) === undefined)
        return undefined;
    if (url !== undefined && remote !== undefined)
        return isSameRepository(url, remote) ? folder : undefined;
    return url !== undefined && external_node_path_.posix.join('/', path) === '/' ? undefined : folder;
}
function nameHere(path, { prefix }) {
    if (external_node_path_.posix.join('.', path).startsWith('..'))
        return undefined;
    return external_node_path_.posix.relative(external_node_path_.posix.join('/', prefix), external_node_path_.posix.join('/', path)) || '.';
}
function isSameRepository(one, other) {
    const [first, second] = [normalise(one), normalise(other)];
    return first === second || (hostOf(first) === hostOf(second) && external_node_path_.posix.basename(first) === external_node_path_.posix.basename(second));
}
function hostOf(address) {
    return address.slice(0, address.indexOf('/'));
}
function normalise(address) {
    return address
        .trim()
        .toLowerCase()
        .replace(/^(?:[a-z+]+:\/\/)?(?:[^@/]*@)?/, '')
        .replace(/^([^/:]+):(?:\d+\/)?/, '$1/')
        .replace(/^ssh\./, '')
        .replace(/\/{2,}/g, '/')
        .replace(/\/$/, '')
        .replace(/\.git$/, '');
}

;// CONCATENATED MODULE: ./lib/render/gitops/argo-files.js




function pathsMatching(pattern, sources) {
    const parts = external_node_path_.posix.join(pattern).replace(/^\//, '').split('/');
    return [...new Set(expand('.', parts, { sources, seen: new Set() }))].sort();
}
function filesMatching(pattern, sources) {
    return pathsMatching(pattern, sources).flatMap((path) => {
        const root = (0,embedded_values/* mappingOf */.GS)(new TextDecoder().decode(sources.bytes(nameHere(path, sources) ?? path)));
        return root ? [{ path, root }] : [];
    });
}
const LEFT_OUT = new Set(['.git/', 'node_modules/']);
function expand(folder, [part = '', ...rest], walk) {
    const { sources, seen } = walk;
    const step = `${folder} ${part} ${rest.length}`;
    if (seen.has(step))
        return [];
    seen.add(step);
    const names = sources.list(nameHere(folder, sources) ?? folder) ?? [];
    const folders = names
        .filter((name) => name.endsWith('/') && !LEFT_OUT.has(name))
        .map((name) => external_node_path_.posix.join(folder, name.slice(0, -1)));
    if (part === '**') {
        const here = rest.length > 0 ? expand(folder, rest, walk) : [];
        return [...here, ...folders.flatMap((child) => expand(child, [part, ...rest], walk))];
    }
    if (rest.length > 0) {
        const matching = folders.filter((child) => (0,go_glob/* globMatches */.m)(part, external_node_path_.posix.basename(child)));
        return matching.flatMap((child) => expand(child, rest, walk));
    }
    const files = names.filter((name) => !name.endsWith('/') && (0,go_glob/* globMatches */.m)(part, name));
    return files.map((name) => external_node_path_.posix.join(folder, name));
}

;// CONCATENATED MODULE: ./lib/render/gitops/argo-value-files.js



function valueFilesOf(reader, helm, folder, context) {
    const missing = reader.text([...helm, 'ignoreMissingValueFiles'])?.text === 'true' ? 'ignored' : 'fails';
    const all = namedFilesOf(reader, helm, folder, context);
    const lost = all.find(({ files, isPattern }) => !files || (isPattern && files.length === 0 && missing === 'fails'));
    if (lost)
        return lost.named.text;
    const named = new Set(all.flatMap(({ files, isPattern }) => (isPattern ? [] : (files ?? []))));
    return all.flatMap(({ files = [], isPattern, named: { at } }) => files
        .filter((file) => !isPattern || !named.has(file))
        .map((file) => ({ form: 'file', file, missing, at })));
}
function valueFilesFromSources(reader, base, context) {
    const all = namedFilesOf(reader, [...base, 'helm'], '.', context);
    return all.flatMap(({ named, files }) => (named.text.startsWith('$') ? (files ?? []) : []));
}
const PATTERN = /[*?[]/;
function namedFilesOf(reader, helm, folder, context) {
    const { sources } = context.repository;
    return reader.items([...helm, 'valueFiles']).flatMap((path) => {
        const named = reader.text(path);
        if (!named)
            return [];
        const isPattern = PATTERN.test(named.text);
        const way = wayTo(named.text, external_node_path_.posix.join(sources.prefix, folder), reader, context.repository);
        if (way === undefined || way.includes('**'))
            return [{ named, isPattern, files: undefined }];
        const ways = isPattern ? pathsMatching(way, sources) : [way];
        return [{ named, isPattern, files: ways.flatMap((found) => nameHere(found, sources) ?? []) }];
    });
}
function wayTo(named, folder, reader, repository) {
    if (/^[a-z+]+:\/\//.test(named))
        return undefined;
    const [, reference, rest = ''] = /^\$([\w.-]+)\/(.*)$/.exec(named) ?? [];
    if (reference === undefined)
        return named.startsWith('/') ? external_node_path_.posix.join(named).slice(1) : external_node_path_.posix.join(folder, named);
    const source = reader.items(['sources']).find((path) => reader.text([...path, 'ref'])?.text === reference);
    const url = source && reader.text([...source, 'repoURL'])?.text;
    return url !== undefined && isMeant(url, rest, repository) ? external_node_path_.posix.join(rest) : undefined;
}
function isMeant(url, way, { sources, remote }) {
    if (remote !== undefined)
        return isSameRepository(url, remote);
    const folder = nameHere(external_node_path_.posix.dirname(way), sources);
    const names = folder === undefined ? undefined : sources.list(folder);
    return PATTERN.test(way) ? names !== undefined : (names?.includes(external_node_path_.posix.basename(way)) ?? false);
}

;// CONCATENATED MODULE: ./lib/render/gitops/skipped-release.js
function skipRelease(release, what, valuesFiles = []) {
    const { file, line } = release.locate(['metadata', 'name']).range;
    const { kind, name } = release.object;
    return {
        release,
        valuesFiles,
        file,
        line,
        reason: 'release',
        message: `${name === '' ? `An unnamed ${kind}` : `${kind} \`${name}\``} ${what}, so its images were not checked.`,
    };
}

;// CONCATENATED MODULE: ./lib/render/gitops/values.js


function layerAt(manifest, base, fill = (text) => text) {
    const values = (0,embedded_values/* embeddedValuesAt */.mA)(manifest, base);
    const node = manifest.get(base);
    if (!values || !node)
        return undefined;
    const { root, locate } = values;
    if (node.kind !== 'scalar')
        return { form: 'text', text: toYamlText(root, fill), root, sensitive: false, locate };
    const text = fill(node.value);
    if (text === node.value)
        return { form: 'text', text, root, sensitive: false, locate };
    const filled = (0,embedded_values/* mappingOf */.GS)(text);
    return filled && { form: 'text', text, root: filled, sensitive: false, locate: () => manifest.locate(base) };
}
function layerOfSecret(text, at) {
    const root = (0,embedded_values/* mappingOf */.GS)(text);
    return root && { form: 'text', text, root, sensitive: true, locate: () => at };
}

;// CONCATENATED MODULE: ./lib/render/gitops/argo-chart.js




function chartFrom(reader, base, place, context) {
    const helm = [...base, 'helm'];
    const read = (key) => reader.text([...helm, key])?.text;
    const files = valueFilesOf(reader, helm, place.folder, context);
    const parameters = placeOfField(reader, base, ['helm', 'parameters'], place.overrides);
    if (typeof files === 'string') {
        const what = `takes values from \`${files}\`, which is not found in this repository`;
        return { form: 'skipped', skipped: skipRelease(reader.manifest, what), artifact: undefined };
    }
    const namespace = read('namespace') ?? reader.text(['destination', 'namespace'])?.text;
    const kubeVersion = read('kubeVersion');
    return {
        form: 'chart',
        input: {
            release: reader.manifest,
            folder: place.folder,
            releaseName: read('releaseName') ?? place.name,
            ...(namespace === undefined ? {} : { namespace }),
            ...(kubeVersion === undefined ? {} : { kubeVersion }),
            apiVersions: reader.items([...helm, 'apiVersions']).flatMap((path) => reader.text(path)?.text ?? []),
            defaultValues: 'used',
            values: [...files, ...ownValuesOf(reader, helm), ...parametersOf(parameters)],
            unknown: reader.items([...helm, 'fileParameters']).map(() => 'the files of `fileParameters`'),
            additions: { images: [], patches: [] },
        },
    };
}
function ownValuesOf(reader, helm) {
    const key = reader.node([...helm, 'valuesObject']) ? 'valuesObject' : 'values';
    const own = layerAt(reader.manifest, [...reader.base, ...helm, key], reader.fill);
    return own ? [own] : [];
}
function parametersOf({ reader, path: list }) {
    return reader.items(list).flatMap((path) => {
        const name = reader.text([...path, 'name']);
        if (!name)
            return [];
        const value = reader.text([...path, 'value']) ?? { text: '', at: name.at };
        const as = reader.text([...path, 'forceString'])?.text === 'true' ? 'string' : 'value';
        return [{ form: 'set', name: name.text, value: value.text, as, at: value.at }];
    });
}

// EXTERNAL MODULE: ./lib/images/reference.js + 4 modules
var reference = __webpack_require__(19967);
;// CONCATENATED MODULE: ./lib/render/gitops/artifacts.js


const EXACT_VERSION = /^v?\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;
function artifactOf({ address, version, ...rest }) {
    if (!version || !EXACT_VERSION.test(version.text))
        return undefined;
    return build({
        ...rest,
        reference: `${withoutScheme(address)}:${version.text.replaceAll('+', '_')}`,
        at: version.at,
    });
}
function ociArtifact(url, { digest, range, tag, ...rest }) {
    const name = withoutScheme(url.text);
    if (digest)
        return build({ ...rest, reference: `${name}@${digest.text}`, at: digest.at });
    if (range)
        return undefined;
    return build({ ...rest, reference: `${name}:${tag?.text ?? 'latest'}`, at: (tag ?? url).at });
}
function build(target) {
    return (0,placeholder/* findPlaceholder */.$)(target.reference) || !(0,reference/* parseReference */.F2)(target.reference).ok ? undefined : target;
}
function withoutScheme(address) {
    return address.replace(/^oci:\/\//, '').replace(/\/$/, '');
}

;// CONCATENATED MODULE: ./lib/render/gitops/argo-application.js









function readApplication(reader, name, context) {
    const several = reader.items(['sources']);
    const sources = several.length > 0 ? several : [['source']];
    return sources.filter((path) => reader.node(path)).map((path) => readSource(reader, path, name, context));
}
function readSource(reader, base, name, context) {
    const read = (key) => reader.text([...base, key])?.text;
    const repoUrl = read('repoURL') ?? '';
    const chart = read('chart');
    if (chart !== undefined || repoUrl.startsWith('oci://')) {
        return chartElsewhere(reader, base, { repoUrl, chart }, context);
    }
    const path = read('path');
    if (path === undefined && read('ref') !== undefined)
        return { form: 'plain' };
    const folder = folderHere(repoUrl, path ?? '.', context.repository);
    if (folder === undefined)
        return elsewhere(reader, path ?? '.', repoUrl);
    const names = context.repository.sources.list(folder) ?? [];
    if (reader.node([...base, 'plugin'])) {
        const what = `deploys what a plugin makes of \`${folder}\``;
        return { form: 'skipped', skipped: skipRelease(reader.manifest, what), artifact: undefined };
    }
    const isChart = names.includes('Chart.yaml');
    if (!isChart && !names.some((file) => roles/* KUSTOMIZATION_NAMES */.H.has(file)))
        return { form: 'plain' };
    const overrides = overridesOf(folder, name, context.repository.sources);
    if (overrides.unknown !== undefined) {
        const what = `deploys \`${folder}\` with the changes of \`${overrides.unknown}\`, which are not worked out here`;
        return { form: 'skipped', skipped: skipRelease(reader.manifest, what), artifact: undefined };
    }
    if (isChart)
        return chartFrom(reader, base, { folder, name, overrides }, context);
    return { form: 'kustomization', input: kustomizationFrom(reader, base, folder, overrides) };
}
function elsewhere(reader, path, repoUrl) {
    const what = (0,placeholder/* findPlaceholder */.$)(path)
        ? `deploys \`${path}\`, a path that is filled in later`
        : `deploys \`${path}\` of ${repoUrl}, which is not in this repository`;
    return { form: 'skipped', skipped: skipRelease(reader.manifest, what), artifact: undefined };
}
function chartElsewhere(reader, base, { repoUrl, chart }, context) {
    const address = chart === undefined ? repoUrl : `${repoUrl.replace(/\/$/, '')}/${chart}`;
    const isInRegistry = repoUrl.startsWith('oci://') || !repoUrl.includes('://');
    const version = reader.text([...base, 'targetRevision']);
    const release = reader.manifest;
    const artifact = isInRegistry ? artifactOf({ address, version, mediaKind: 'helm-chart', release }) : undefined;
    const chartName = chart === undefined ? `\`${repoUrl}\`` : `the chart \`${chart}\` of ${repoUrl}`;
    const files = valueFilesFromSources(reader, base, context);
    const skipped = skipRelease(release, `installs ${chartName}, which is not in this repository`, files);
    return { form: 'skipped', skipped, artifact };
}
function kustomizationFrom(reader, base, folder, overrides) {
    const own = [...base, 'kustomize'];
    const list = placeOfField(reader, base, ['kustomize', 'images'], overrides);
    const images = list.reader.items(list.path).flatMap((path) => list.reader.text(path) ?? []);
    return {
        release: reader.manifest,
        folder,
        additions: {
            ...additionsAt(reader, own, reader.text([...own, 'namespace'])),
            images: images.map(parseImageArgument),
        },
    };
}

;// CONCATENATED MODULE: ./lib/render/gitops/argo-folders.js



function foldersMatching(patterns, sources) {
    const cleaned = patterns.map(({ pattern, isExcluded }) => ({ path: clean(pattern), isExcluded }));
    const found = cleaned
        .filter(({ isExcluded }) => !isExcluded)
        .flatMap(({ path }) => argo_folders_expand('.', path.split('/'), sources));
    const excluded = cleaned.filter(({ isExcluded }) => isExcluded);
    return [...new Set(found)].filter((folder) => !excluded.some(({ path }) => (0,go_glob/* globMatches */.m)(path, folder))).sort();
}
function clean(pattern) {
    return external_node_path_.posix.join(pattern).replace(/^\/|\/$/g, '');
}
function argo_folders_expand(folder, [part, ...rest], sources) {
    if (part === undefined)
        return [folder];
    return (sources.list(nameHere(folder, sources) ?? folder) ?? [])
        .filter((name) => name.endsWith('/') && !name.startsWith('.') && (0,go_glob/* globMatches */.m)(part, name.slice(0, -1)))
        .flatMap((name) => argo_folders_expand(external_node_path_.posix.join(folder, name.slice(0, -1)), rest, sources));
}

;// CONCATENATED MODULE: ./lib/render/gitops/argo-parameters.js





function generate(reader, path, context) {
    const [kind] = reader.entries(path).filter(({ key }) => !['selector', 'template'].includes(key));
    if (!kind || reader.node([...path, 'selector']) || reader.node([...kind.path, 'template'])) {
        return kind?.key ?? 'empty';
    }
    if (kind.key === 'list' && reader.node([...kind.path, 'elements']))
        return listed(reader, kind.path);
    if (kind.key === 'git')
        return fromRepository(reader, kind.path, context) ?? kind.key;
    return kind.key;
}
function listed(reader, path) {
    return reader.items([...path, 'elements']).flatMap((item) => {
        const element = reader.node(item);
        return element ? [new Map(flatten(element, ''))] : [];
    });
}
function flatten(node, name) {
    if (node.kind === 'scalar')
        return [[name, node.type === 'null' ? '' : node.value]];
    if (node.kind === 'sequence')
        return [];
    return (0,lookup/* effectiveEntries */.Ey)(node).flatMap(({ key, value }) => flatten((0,lookup/* resolve */.hd)(value), name === '' ? key.value : `${name}.${key.value}`));
}
function fromRepository(reader, path, context) {
    if (reader.entries([...path, 'values']).length > 0 || reader.text([...path, 'pathParamPrefix']))
        return undefined;
    const url = reader.text([...path, 'repoURL'])?.text;
    const isHere = (folder) => folderHere(url, folder, context.repository) !== undefined;
    const found = [...ofFolders(reader, path, context), ...ofFiles(reader, path, context)].filter((parameters) => isHere(parameters.get('path') ?? '.'));
    return found.length > 0 ? found : undefined;
}
function ofFolders(reader, path, { repository }) {
    const directories = reader.items([...path, 'directories']).map((item) => ({
        pattern: reader.text([...item, 'path'])?.text ?? '',
        isExcluded: reader.text([...item, 'exclude'])?.text === 'true',
    }));
    return foldersMatching(directories, repository.sources).map((folder) => new Map(pathParameters(folder)));
}
function ofFiles(reader, path, { repository }) {
    const patterns = reader.items([...path, 'files']).flatMap((item) => reader.text([...item, 'path'])?.text ?? []);
    return patterns
        .flatMap((pattern) => filesMatching(pattern, repository.sources))
        .map((file) => {
        const filename = external_node_path_.posix.basename(file.path);
        return new Map([
            ...flatten(file.root, ''),
            ...pathParameters(external_node_path_.posix.dirname(file.path)),
            ['path.filename', filename],
            ['path.filenameNormalized', argo_parameters_normalise(filename)],
        ]);
    });
}
function pathParameters(folder) {
    const basename = external_node_path_.posix.basename(folder);
    return [
        ['path', folder],
        ['path.path', folder],
        ['path.basename', basename],
        ['path.basenameNormalized', argo_parameters_normalise(basename)],
        ...folder.split('/').map((segment, index) => [`path.segments[${index}]`, segment]),
    ];
}
function argo_parameters_normalise(name) {
    return name.toLowerCase().replace(/[^a-z0-9.-]/g, '-');
}

;// CONCATENATED MODULE: ./lib/render/gitops/argo-applicationset.js





function readApplicationSet(manifest, context) {
    const reader = createReader(manifest, ['spec']);
    if (reader.node(['templatePatch']))
        return [skipped(manifest, 'changes its Applications by a `templatePatch`')];
    return reader.items(['generators']).flatMap((path) => {
        const generated = generate(reader, path, context);
        if (typeof generated === 'string') {
            return [skipped(manifest, `makes Applications by the generator \`${generated}\`, which is not worked out here`)];
        }
        return generated.flatMap((parameters) => readTemplate(manifest, parameters, context));
    });
}
function readTemplate(manifest, parameters, context) {
    const unknown = unknownExpression(manifest.get(['spec', 'template']), parameters);
    if (unknown !== undefined)
        return [skipped(manifest, `has \`${unknown}\` in its template, which is not worked out here`)];
    const fill = (text) => text.replaceAll(EXPRESSION, (_, inner) => valueFor(inner, parameters) ?? '');
    const name = createReader(manifest, ['spec', 'template', 'metadata'], fill).text(['name'])?.text ?? '';
    return readApplication(createReader(manifest, ['spec', 'template', 'spec'], fill), name, context);
}
const EXPRESSION = /\{\{([^{}]*)\}\}/g;
function valueFor(expression, parameters) {
    const name = expression
        .replace(/^-|-$/g, '')
        .trim()
        .replace(/^index\s+\.([\w.-]+)\s+(\d+)$/, '$1[$2]')
        .replace(/^path\[/, 'path.segments[')
        .replace(/^\./, '');
    return parameters.get(name);
}
function unknownExpression(node, parameters) {
    if (!node)
        return undefined;
    if (node.kind === 'scalar') {
        const expressions = [...node.value.matchAll(EXPRESSION)];
        return expressions.find(([, inner = '']) => valueFor(inner, parameters) === undefined)?.[0];
    }
    const children = node.kind === 'sequence' ? node.items : (0,lookup/* effectiveEntries */.Ey)(node).map(({ value }) => value);
    for (const child of children) {
        const unknown = unknownExpression((0,lookup/* resolve */.hd)(child), parameters);
        if (unknown !== undefined)
            return unknown;
    }
    return undefined;
}
function skipped(manifest, what) {
    return { form: 'skipped', skipped: skipRelease(manifest, what), artifact: undefined };
}

;// CONCATENATED MODULE: ./lib/render/gitops/flux-source.js
const SOURCE_GROUP = 'source.toolkit.fluxcd.io';
function sourceOf(reader, path, objects) {
    const kind = reader.text([...path, 'kind'])?.text ?? 'source';
    const name = reader.text([...path, 'name'])?.text ?? '';
    const namespace = reader.text([...path, 'namespace'])?.text;
    const manifest = objects.find(reader.manifest, { group: SOURCE_GROUP, kind }, name, namespace);
    const url = manifest && textOf(manifest, ['spec', 'url']);
    return {
        name: `${name === '' ? `an unnamed ${kind}` : `${kind} \`${name}\``}${url === undefined ? '' : ` (${url})`}`,
        isGit: kind === 'GitRepository',
        ...(manifest ? { manifest } : {}),
        ...(url === undefined ? {} : { url }),
    };
}
function textOf(manifest, path) {
    const node = manifest.get(path);
    return node?.kind === 'scalar' && node.type !== 'null' && node.value !== '' ? node.value : undefined;
}

;// CONCATENATED MODULE: ./lib/render/gitops/flux-chart.js



function chartSourceOf(reader, objects) {
    const kind = reader.text(['chartRef', 'kind'])?.text;
    if (kind === undefined)
        return chartAt(reader, ['chart', 'spec'], objects);
    const source = sourceOf(reader, ['chartRef'], objects);
    if (kind !== 'HelmChart' || !source.manifest) {
        return { ...source, name: `the chart of ${source.name}`, isGit: false, chart: '', valuesFiles: [] };
    }
    return chartAt(createReader(source.manifest, ['spec']), [], objects);
}
function chartAt(reader, base, objects) {
    const source = sourceOf(reader, [...base, 'sourceRef'], objects);
    const chart = reader.text([...base, 'chart'])?.text ?? '';
    const version = reader.text([...base, 'version']);
    const missing = reader.text([...base, 'ignoreMissingValuesFiles'])?.text === 'true' ? 'ignored' : 'fails';
    return {
        ...source,
        name: `the chart \`${chart}\` of ${source.name}`,
        chart,
        ...(version ? { version } : {}),
        valuesFiles: reader.items([...base, 'valuesFiles']).flatMap((path) => {
            const file = reader.text(path);
            return file ? [{ path: file.text, missing, at: file.at }] : [];
        }),
    };
}
function chartArtifact(release, source) {
    if (source.manifest?.object.kind !== 'HelmRepository' || source.url?.startsWith('oci://') !== true)
        return undefined;
    const secretName = textOf(source.manifest, ['spec', 'secretRef', 'name']);
    return artifactOf({
        address: `${source.url.replace(/\/$/, '')}/${source.chart}`,
        version: source.version,
        mediaKind: 'helm-chart',
        release,
        ...(secretName === undefined ? {} : { secretName }),
    });
}
const CHART_LAYER = 'application/vnd.cncf.helm.chart.content';
function readOciRepository(manifest, charts) {
    const reader = createReader(manifest, ['spec']);
    const url = reader.text(['url']);
    if (!url)
        return undefined;
    const isChart = charts.has(manifest) || (reader.text(['layerSelector', 'mediaType'])?.text.startsWith(CHART_LAYER) ?? false);
    const secretName = reader.text(['secretRef', 'name'])?.text;
    return ociArtifact(url, {
        digest: reader.text(['ref', 'digest']),
        range: reader.text(['ref', 'semver']),
        tag: reader.text(['ref', 'tag']),
        mediaKind: isChart ? 'helm-chart' : 'artifact',
        release: manifest,
        ...(secretName === undefined ? {} : { secretName }),
    });
}
function chartRepositoriesOf(releases, objects) {
    return new Set(releases.flatMap((release) => {
        const name = textOf(release, ['spec', 'chartRef', 'name']);
        const namespace = textOf(release, ['spec', 'chartRef', 'namespace']);
        return (name && objects.find(release, { group: SOURCE_GROUP, kind: 'OCIRepository' }, name, namespace)) || [];
    }));
}

;// CONCATENATED MODULE: ./lib/render/gitops/variables.js
const POST_BUILD = ['postBuild'];
function substitutionsOf(reader, objects) {
    const values = new Map();
    const unknown = [];
    for (const path of reader.items([...POST_BUILD, 'substituteFrom'])) {
        const found = variablesFrom(reader, path, objects);
        if (found === undefined)
            unknown.push(nameOfSource(reader, path));
        for (const [name, value] of found ?? [])
            values.set(name, value);
    }
    for (const { key, path } of reader.entries([...POST_BUILD, 'substitute'])) {
        const value = reader.text(path) ?? { text: '', at: reader.manifest.locate(['spec', ...path]) };
        values.set(key, onOneLine(value));
    }
    return values.size > 0 || unknown.length > 0 ? { values, unknown } : undefined;
}
function variablesFrom(reader, path, objects) {
    const kind = reader.text([...path, 'kind'])?.text;
    const name = reader.text([...path, 'name'])?.text;
    const found = kind === 'ConfigMap' && name !== undefined ? objects.find(reader.manifest, { group: '', kind }, name) : undefined;
    return found && dataOf(found);
}
function dataOf(configMap) {
    const data = configMap.get(['data']);
    if (data?.kind !== 'mapping')
        return new Map();
    return new Map(data.entries.flatMap(({ key: { value: key } }) => {
        const value = configMap.get(['data', key]);
        if (value?.kind !== 'scalar')
            return [];
        return [[key, onOneLine({ text: value.value, at: configMap.locate(['data', key]) })]];
    }));
}
function onOneLine({ text, at }) {
    return { text: text.replaceAll('\n', ''), at };
}
function nameOfSource(reader, path) {
    return `${reader.text([...path, 'kind'])?.text ?? 'source'} ${reader.text([...path, 'name'])?.text ?? ''}`.trim();
}
const VARIABLE = /\$(\$)?\{([A-Za-z_][A-Za-z0-9_]*)(?:(?::?=|:-|-)((?:[^{}]|\$\{[^{}]*\})*))?\}/g;
function substitute(text, substitutions) {
    const filled = fillIn(text, substitutions);
    return filled === text ? text : (/^(["'])(.*)\1$/.exec(filled)?.[2] ?? filled);
}
function fillIn(text, substitutions) {
    const { values, unknown } = substitutions;
    return text.replaceAll(VARIABLE, (whole, escaped, name, fallback = '') => {
        if (escaped)
            return whole.slice(1);
        const value = values.get(name)?.text;
        if (value === undefined && unknown.length > 0)
            return whole;
        return value || fillIn(fallback, substitutions);
    });
}

;// CONCATENATED MODULE: ./lib/render/gitops/flux-kustomization.js







function readFluxKustomization(manifest, { objects, repository }) {
    const reader = createReader(manifest, ['spec']);
    const path = reader.text(['path'])?.text ?? '.';
    if ((0,placeholder/* findPlaceholder */.$)(path))
        return skipRelease(manifest, `builds \`${path}\`, a path that is filled in later`);
    const source = sourceOf(reader, ['sourceRef'], objects);
    const folder = source.isGit ? folderHere(source.url, path, repository) : undefined;
    if (folder === undefined) {
        return skipRelease(manifest, `builds \`${path}\` of ${source.name}, which is not in this repository`);
    }
    const substitutions = substitutionsOf(reader, objects);
    return {
        release: manifest,
        folder,
        additions: { ...additionsAt(reader, [], reader.text(['targetNamespace'])), images: imagesAt(reader, ['images']) },
        ...(substitutions ? { substitutions } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/render/gitops/flux-values.js



function releaseValuesOf(reader, objects) {
    const layers = [];
    const unknown = [];
    for (const path of reader.items(['valuesFrom'])) {
        const reference = readReference(reader, path);
        const layer = layerOf(reader.manifest, reference, objects);
        if (layer)
            layers.push(layer);
        else if (!reference.isOptional)
            unknown.push(`${reference.kind} \`${reference.name}\``);
    }
    const own = layerAt(reader.manifest, ['spec', 'values']);
    return { layers: own ? [...layers, own] : layers, unknown };
}
function readReference(reader, path) {
    const read = (key) => reader.text([...path, key])?.text;
    const targetPath = read('targetPath');
    return {
        kind: read('kind') ?? '',
        name: read('name') ?? '',
        key: read('valuesKey') ?? 'values.yaml',
        isOptional: read('optional') === 'true',
        ...(targetPath === undefined ? {} : { targetPath }),
    };
}
function layerOf(from, reference, objects) {
    const { kind, name, key } = reference;
    const object = objects.find(from, { group: '', kind }, name);
    const path = object && keyPathOf(object, key);
    if (!path)
        return kind === 'ConfigMap' ? generatedLayer(reference, objects) : undefined;
    if (reference.targetPath !== undefined)
        return targetLayer(reference, object, path);
    if (kind === 'ConfigMap')
        return layerAt(object, path);
    const text = secretText(object, path);
    return text === undefined ? undefined : layerOfSecret(text, object.locate(path));
}
function generatedLayer({ name, key, targetPath }, objects) {
    const generated = targetPath === undefined ? objects.generatedFile(name, key) : undefined;
    return generated && { form: 'file', missing: 'fails', ...generated };
}
function keyPathOf(object, key) {
    if (object.get(['sops']))
        return undefined;
    return [
        ['stringData', key],
        ['data', key],
    ].find((path) => object.get(path)?.kind === 'scalar');
}
function secretText(secret, path) {
    const text = textOf(secret, path);
    if (text === undefined)
        return undefined;
    return path[0] === 'data' ? Buffer.from(text, 'base64').toString('utf8') : text;
}
function targetLayer({ kind, targetPath = '' }, object, path) {
    const value = kind === 'Secret' ? secretText(object, path) : textOf(object, path);
    if (value === undefined || !/^[\w-]+(?:\.[\w-]+)*$/.test(targetPath) || /[,{}[\]\n]/.test(value))
        return undefined;
    const text = targetPath.split('.').reduceRight((inner, name) => `{${JSON.stringify(name)}: ${inner}}`, typed(value));
    const root = (0,embedded_values/* mappingOf */.GS)(text);
    const at = object.locate(path);
    return root && { form: 'text', text, root, sensitive: kind === 'Secret', locate: () => at };
}
function typed(value) {
    const quoted = /^(["'])(.*)\1$/.exec(value)?.[2];
    if (quoted !== undefined)
        return JSON.stringify(quoted);
    return /^(?:true|false|null|0|-?[1-9]\d*)$/i.test(value) ? value.toLowerCase() : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./lib/render/gitops/flux-release.js






function readHelmRelease(manifest, context) {
    const reader = createReader(manifest, ['spec']);
    const source = chartSourceOf(reader, context.objects);
    const folder = source.isGit ? folderHere(source.url, source.chart, context.repository) : undefined;
    const isChart = folder !== undefined && context.repository.sources.list(folder)?.includes('Chart.yaml') === true;
    if (!isChart) {
        const artifact = chartArtifact(manifest, source);
        const files = releaseValuesOf(reader, context.objects).layers.flatMap((layer) => layer.form === 'file' ? [layer.file] : []);
        const release = skipRelease(manifest, `installs ${source.name}, which is not in this repository`, files);
        return { release, artifacts: artifact ? [artifact] : [] };
    }
    return { release: chartInput(reader, folder, valuesFilesOf(source, context), context), artifacts: [] };
}
function chartInput(reader, folder, valuesFiles, { objects }) {
    const { manifest } = reader;
    const target = reader.text(['targetNamespace'])?.text;
    const namespace = target ?? manifest.object.namespace;
    const fallbackName = target === undefined ? manifest.object.name : `${target}-${manifest.object.name}`;
    const { layers, unknown } = releaseValuesOf(reader, objects);
    const renderers = reader.items(['postRenderers']).map((path) => [...path, 'kustomize']);
    return {
        release: manifest,
        folder,
        releaseName: reader.text(['releaseName'])?.text ?? fallbackName,
        ...(namespace === undefined ? {} : { namespace }),
        apiVersions: [],
        defaultValues: valuesFiles.length > 0 ? 'replaced' : 'used',
        values: [...valuesFiles, ...layers],
        unknown,
        additions: {
            images: renderers.flatMap((path) => imagesAt(reader, [...path, 'images'])),
            patches: renderers.flatMap((path) => patchesAt(reader, path)),
        },
    };
}
function valuesFilesOf({ valuesFiles }, { repository }) {
    return valuesFiles.map(({ path, missing, at }) => ({
        form: 'file',
        file: nameHere(path, repository.sources) ?? path,
        missing,
        at,
    }));
}

// EXTERNAL MODULE: ./lib/group-by.js
var group_by = __webpack_require__(85344);
;// CONCATENATED MODULE: ./lib/render/gitops/objects.js





const HASH_SUFFIX = /-[a-z0-9]{10}$/;
function indexObjects(manifests, files) {
    const byName = (0,group_by/* groupBy */.$)(manifests, ({ object }) => keyOf((0,kinds/* groupOf */.F8)(object), object.kind, object.name));
    const generated = generatedFilesOf(files);
    return {
        find(from, { group, kind }, name, namespace = from.object.namespace) {
            if ((0,placeholder/* findPlaceholder */.$)(name))
                return undefined;
            const named = byName.get(keyOf(group, kind, name)) ?? [];
            const fitting = named.filter(({ object }) => !namespace || !object.namespace || object.namespace === namespace);
            const folder = external_node_path_.posix.dirname(from.file);
            return onlyOne(fitting) ?? onlyOne(fitting.filter(({ file }) => external_node_path_.posix.dirname(file) === folder));
        },
        generatedFile: (name, key) => generated.get(`${name} ${key}`) ?? generated.get(`${name.replace(HASH_SUFFIX, '')} ${key}`),
    };
}
function onlyOne(items) {
    return items.length === 1 ? items[0] : undefined;
}
function keyOf(group, kind, name) {
    return `${group} ${kind} ${name}`;
}
function generatedFilesOf(files) {
    const entries = files.flatMap((file) => (0,lookup/* getItems */.JS)(file.kustomization, 'configMapGenerator').flatMap((generator) => {
        const name = (0,lookup/* getText */.q4)(generator, 'name');
        if (name === undefined)
            return [];
        return (0,lookup/* getItems */.JS)(generator, 'files').flatMap((item) => generatedEntry(name, (0,lookup/* resolve */.hd)(item), file.source));
    }));
    const byKey = (0,group_by/* groupBy */.$)(entries, ({ key }) => key);
    return new Map([...byKey].flatMap(([key, [first, ...others]]) => first && others.every(({ file }) => file === first.file) ? [[key, { file: first.file, at: first.at }]] : []));
}
function generatedEntry(name, item, source) {
    if (item.kind !== 'scalar')
        return [];
    const equals = item.value.indexOf('=');
    const path = item.value.slice(equals + 1);
    const key = equals < 0 ? external_node_path_.posix.basename(path) : item.value.slice(0, equals);
    const at = { range: source.range(item.start, item.end), related: [] };
    return [{ key: `${name} ${key}`, file: external_node_path_.posix.join(external_node_path_.posix.dirname(source.file), path), at }];
}

;// CONCATENATED MODULE: ./lib/render/gitops/plan.js










const RELEASES = new Map([
    ['kustomize.toolkit.fluxcd.io Kustomization', fluxKustomization],
    ['helm.toolkit.fluxcd.io HelmRelease', helmRelease],
    ['argoproj.io Application', application],
    ['argoproj.io ApplicationSet', (manifest, context) => collect(manifest, readApplicationSet(manifest, context))],
]);
function planGitops({ manifests, files, repository }) {
    const context = { objects: indexObjects(manifests, files), repository };
    const parts = manifests.map((manifest) => RELEASES.get(typeOf(manifest))?.(manifest, context) ?? {});
    const charts = chartRepositoriesOf(manifests.filter(isHelmRelease), context.objects);
    const repositories = manifests.filter((manifest) => typeOf(manifest) === `${SOURCE_GROUP} OCIRepository`);
    const artifacts = repositories.flatMap((manifest) => readOciRepository(manifest, charts) ?? []);
    return {
        kustomizations: parts.flatMap((part) => part.kustomizations ?? []),
        charts: parts.flatMap((part) => part.charts ?? []),
        artifacts: withoutRepetitions([...parts.flatMap((part) => part.artifacts ?? []), ...artifacts]),
        plain: parts.flatMap((part) => part.plain ?? []),
        skipped: parts.flatMap((part) => part.skipped ?? []),
    };
}
function withoutRepetitions(artifacts) {
    const byPlace = artifacts.map((artifact) => {
        const { file, line, column } = artifact.at.range;
        return [`${artifact.reference} ${file}:${line}:${column}`, artifact];
    });
    return [...new Map(byPlace).values()];
}
function typeOf({ object }) {
    return `${(0,kinds/* groupOf */.F8)(object)} ${object.kind}`;
}
function isHelmRelease(manifest) {
    return typeOf(manifest) === 'helm.toolkit.fluxcd.io HelmRelease';
}
function fluxKustomization(manifest, context) {
    const read = readFluxKustomization(manifest, context);
    return 'folder' in read ? { kustomizations: [read] } : { skipped: [read] };
}
function helmRelease(manifest, context) {
    const { release, artifacts } = readHelmRelease(manifest, context);
    return { artifacts, ...('folder' in release ? { charts: [release] } : { skipped: [release] }) };
}
function application(manifest, context) {
    return collect(manifest, readApplication(createReader(manifest, ['spec']), manifest.object.name, context));
}
function collect(manifest, readings) {
    if (readings.length === 0)
        return { skipped: [skipRelease(manifest, 'names no source')] };
    return {
        kustomizations: readings.flatMap((reading) => (reading.form === 'kustomization' ? [reading.input] : [])),
        charts: readings.flatMap((reading) => (reading.form === 'chart' ? [reading.input] : [])),
        plain: readings.some(({ form }) => form !== 'plain') ? [] : [manifest],
        skipped: readings.flatMap((reading) => (reading.form === 'skipped' ? [reading.skipped] : [])),
        artifacts: readings.flatMap((reading) => (reading.form === 'skipped' ? (reading.artifact ?? []) : [])),
    };
}

// EXTERNAL MODULE: ./lib/manifests/documents.js + 1 modules
var documents = __webpack_require__(93395);
;// CONCATENATED MODULE: ./lib/render/helm/metadata.js



function parseMetadata(file, text) {
    const root = firstMapping(text);
    if (!root)
        return undefined;
    const source = (0,lib_source/* createSource */.g)(file, text);
    const rangeOf = (node) => node && source.range(node.start, node.end);
    const kubeVersion = rangeOf((0,lookup/* getScalar */.tD)(root, 'kubeVersion'));
    return {
        file,
        name: (0,lookup/* getText */.q4)(root, 'name') ?? '',
        type: (0,lookup/* getText */.q4)(root, 'type') === 'library' ? 'library' : 'application',
        at: rangeOf((0,lookup/* getScalar */.tD)(root, 'name')) ?? source.range(0, 0),
        ...(kubeVersion ? { kubeVersion } : {}),
        dependencies: (0,lookup/* getItems */.JS)(root, 'dependencies').flatMap((item) => {
            const name = (0,lookup/* getScalar */.tD)(item, 'name');
            if (!name)
                return [];
            const at = (0,lookup/* getScalar */.tD)(item, 'version') ?? name;
            return [
                {
                    name: name.value,
                    alias: (0,lookup/* getText */.q4)(item, 'alias') || name.value,
                    repository: (0,lookup/* getText */.q4)(item, 'repository') ?? '',
                    conditions: ((0,lookup/* getText */.q4)(item, 'condition') ?? '').split(',').map((path) => path.trim()),
                    at: source.range(at.start, at.end),
                },
            ];
        }),
    };
}
function firstMapping(text) {
    for (const result of (0,documents/* readDocuments */.r)(text)) {
        const root = result.ok && result.document.root ? (0,lookup/* resolve */.hd)(result.document.root) : undefined;
        return root?.kind === 'mapping' ? root : undefined;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/render/helm/releases.js


function chartsAmong(files) {
    const charts = files.filter(({ role, template, syntaxErrors }) => role === 'chart' && !template && syntaxErrors.length === 0);
    const folders = new Set(charts.map(({ source }) => external_node_path_.posix.dirname(source.file)));
    const own = charts.filter(({ source }) => !isVendored(external_node_path_.posix.dirname(source.file), folders));
    const foldersOf = (type) => own
        .filter(({ source }) => parseMetadata(source.file, source.text)?.type === type)
        .map(({ source }) => external_node_path_.posix.dirname(source.file));
    return { applications: foldersOf('application'), libraries: foldersOf('library') };
}
function isVendored(folder, charts) {
    for (let at = folder; at !== '.' && at !== '/'; at = external_node_path_.posix.dirname(at)) {
        const parent = external_node_path_.posix.dirname(at);
        if (external_node_path_.posix.basename(parent) === 'charts' && charts.has(external_node_path_.posix.dirname(parent)))
            return true;
    }
    return false;
}
function releasesOf(folder, files) {
    const within = files.map(({ source }) => source.file);
    const beside = within.filter((file) => external_node_path_.posix.dirname(file) === folder && BESIDE.test(external_node_path_.posix.basename(file)));
    const ci = within.filter((file) => external_node_path_.posix.dirname(file) === external_node_path_.posix.join(folder, 'ci') && CI.test(external_node_path_.posix.basename(file)));
    const chartFile = files.find(({ source }) => source.file === external_node_path_.posix.join(folder, 'Chart.yaml'));
    const metadata = chartFile && parseMetadata(chartFile.source.file, chartFile.source.text);
    const release = {
        title: folder,
        folder,
        releaseName: releaseNameOf(metadata?.name ?? ''),
        apiVersions: [],
        defaultValues: 'used',
        values: [],
        origin: 'default',
        at: startOf(external_node_path_.posix.join(folder, 'Chart.yaml')),
        releases: [],
    };
    return [
        release,
        ...beside.map((file) => withFile(release, file, 'beside')),
        ...ci.map((file) => withFile(release, file, 'chosen')),
    ];
}
const BESIDE = /^values[-.](?!schema\.).+\.ya?ml$/;
const CI = /-values\.ya?ml$/;
function withFile(release, file, origin) {
    const at = startOf(file);
    const title = `${release.folder} with ${external_node_path_.posix.relative(release.folder, file)}`;
    return { ...release, title, values: [{ form: 'file', file, missing: 'fails', at }], origin, at };
}
function releaseOfSettings({ chart, values, at, ...settings }) {
    const { releaseName = releaseNameOf(external_node_path_.posix.basename(chart)), namespace, kubeVersion, apiVersions } = settings;
    const names = values.flatMap((layer) => (layer.form === 'file' ? [external_node_path_.posix.relative(chart, layer.file)] : []));
    return {
        title: names.length > 0 ? `${chart} with ${names.join(', ')}` : `${chart} as ${releaseName}`,
        folder: chart,
        releaseName,
        ...(namespace ? { namespace } : {}),
        ...(kubeVersion ? { kubeVersion } : {}),
        apiVersions,
        defaultValues: 'used',
        values,
        origin: 'chosen',
        at,
        releases: [],
    };
}
function releaseNameOf(chart) {
    const name = chart
        .toLowerCase()
        .replace(/[^a-z0-9-]/g, '-')
        .slice(0, 53)
        .replace(/^-+|-+$/g, '');
    return name || 'release';
}
function startOf(file) {
    return { range: { file, line: 1, column: 1, endLine: 1, endColumn: 1 }, related: [] };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/render/gate.js
function createGate(width) {
    const waiting = [];
    let free = Math.max(1, width);
    return async (task) => {
        if (free > 0)
            free--;
        else
            await new Promise((resolve) => waiting.push(resolve));
        try {
            return await task();
        }
        finally {
            const next = waiting.shift();
            if (next)
                next();
            else
                free++;
        }
    };
}

// EXTERNAL MODULE: ./lib/manifests/read.js + 1 modules
var read = __webpack_require__(30678);
;// CONCATENATED MODULE: ./lib/render/helm/output.js

const SOURCE = /^---\r?\n# Source: (.+)$/gm;
function readOutput(stdout) {
    const sources = [...stdout.matchAll(SOURCE)].map(({ index, 1: template = '' }) => ({ index, template }));
    const counts = new Map();
    let next = 0;
    return (0,read/* readText */.y)('helm', stdout).manifests.map((manifest) => {
        while ((sources[next]?.index ?? Number.POSITIVE_INFINITY) <= manifest.root.start)
            next++;
        const template = sources[next - 1]?.template ?? '';
        const kind = `${template.slice(template.indexOf('/'))}#${manifest.object.kind}`;
        const count = counts.get(kind) ?? 0;
        counts.set(kind, count + 1);
        return { manifest, template, key: `${kind}#${count}`, restOfLine: (offset) => lineFrom(stdout, offset) };
    });
}
function lineFrom(text, offset) {
    const end = text.indexOf('\n', offset);
    return text.slice(offset, end < 0 ? undefined : end);
}

;// CONCATENATED MODULE: ./lib/render/helm/set-layers.js
function orderLayers(layers) {
    const last = layers.findLastIndex(({ form }) => form !== 'set');
    return layers.map((layer, index) => {
        if (layer.form !== 'set' || index > last || layer.name.includes('['))
            return layer;
        return { form: 'set-file', layer, text: yamlOf(layer) };
    });
}
function yamlOf({ name, value, as }) {
    const keys = name.split(/(?<!\\)\./).map((key) => JSON.stringify(key.replaceAll('\\.', '.')));
    const scalar = as === 'string' || !NOT_TEXT.test(value) ? JSON.stringify(value) : value;
    return keys.reduceRight((inner, key) => `{${key}: ${inner}}`, scalar);
}
const NOT_TEXT = /^(?:true|false|null|0|-?[1-9]\d*)$/;

// EXTERNAL MODULE: ./lib/manifests/decode.js
var decode = __webpack_require__(58490);
;// CONCATENATED MODULE: ./lib/render/helm/text.js


const texts = new WeakMap();
function text_textOf(bytes) {
    const known = texts.get(bytes);
    if (known)
        return known.text;
    const decoded = (0,decode/* decode */.D)(bytes);
    const text = decoded.ok ? decoded.text : undefined;
    texts.set(bytes, { text });
    return text;
}
function lineRange({ file, bytes }, line) {
    const text = (0,lib_source/* createSource */.g)(file, text_textOf(bytes) ?? '').line(line);
    const column = text.length - text.trimStart().length + 1;
    return { file, line, column, endLine: line, endColumn: Math.max(column, text.trimEnd().length + 1) };
}

;// CONCATENATED MODULE: ./lib/render/helm/prepare.js




const CHART = 'chart';
function prepare(release, staged, sources) {
    const files = new Map();
    const documents = [];
    for (const [path, { file, bytes }] of staged.files) {
        if (path === 'values.yaml' && release.defaultValues === 'replaced')
            continue;
        files.set(`${CHART}/${path}`, bytes);
        const isValues = external_node_path_.posix.basename(path) === 'values.yaml' && staged.charts.has(folderOf(path));
        const text = isValues ? text_textOf(bytes) : undefined;
        if (text !== undefined)
            documents.push(documentOf(`${CHART}/${path}`, file, text));
    }
    const own = [];
    const layers = orderLayers(release.values);
    for (const [index, layer] of layers.entries()) {
        if (layer.form === 'set')
            continue;
        const document = documentOfLayer(layer, `values-${index}.yaml`, sources);
        if (document)
            own.push(document);
        else if (layer.form === 'file' && layer.missing === 'fails')
            return { missing: layer.file, at: layer.at };
    }
    for (const { path, text } of own)
        files.set(path, text);
    return {
        release,
        staged,
        files,
        documents: [...documents, ...own],
        valuesFiles: own.map(({ path }) => path),
        sets: layers.filter((layer) => layer.form === 'set'),
    };
}
function folderOf(path) {
    const folder = external_node_path_.posix.dirname(path);
    return folder === '.' ? '' : folder;
}
function documentOfLayer(layer, path, sources) {
    if (layer.form === 'text') {
        const { text, locate } = layer;
        return { path, text, locate: (at) => locate(at) };
    }
    if (layer.form === 'set-file') {
        const { at } = layer.layer;
        return { path, text: layer.text, locate: () => at };
    }
    const bytes = sources.bytes(layer.file);
    const text = bytes && text_textOf(bytes);
    return text === undefined ? undefined : documentOf(path, layer.file, text);
}
function documentOf(path, file, text) {
    const source = (0,lib_source/* createSource */.g)(file, text);
    return {
        path,
        file,
        text,
        locate(_path, scalar, offset, length) {
            const start = scalar.sourceOffset(offset);
            const last = scalar.sourceOffset(offset + Math.max(1, length) - 1);
            const isPart = start !== undefined && last !== undefined && length < scalar.value.length;
            const range = isPart ? source.range(start, last + 1) : source.range(scalar.start, scalar.end);
            return { range, related: [] };
        },
    };
}

;// CONCATENATED MODULE: ./lib/render/helm/helm.js






const NEWEST_KUBERNETES = '1.37.0';
const AS_IT_IS = { files: new Map(), sets: new Map() };
function createHelm(tools, tool) {
    const gate = createGate((0,external_node_os_.availableParallelism)());
    return (prepared, variant = AS_IT_IS) => gate(async () => {
        const folder = tools.folder();
        try {
            for (const [path, content] of prepared.files) {
                const edited = variant.files.has(path) ? variant.files.get(path) : content;
                if (edited !== undefined)
                    write((0,external_node_path_.join)(folder, path), edited);
            }
            const result = await tools.run(tool, argumentsOf(prepared, variant), { cwd: folder });
            if (result.ok)
                return { ok: true, objects: readOutput(result.stdout) };
            return { ok: false, reason: result.reason, message: result.stderr.replaceAll(`${folder}/`, '').trim() };
        }
        finally {
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        }
    });
}
function argumentsOf({ release, valuesFiles, sets }, variant) {
    return [
        'template',
        release.releaseName,
        `./${CHART}`,
        `--namespace=${release.namespace ?? 'default'}`,
        `--kube-version=${release.kubeVersion ?? NEWEST_KUBERNETES}`,
        ...release.apiVersions.map((version) => `--api-versions=${version}`),
        ...valuesFiles.map((path) => `--values=${path}`),
        ...sets.map((layer, index) => argumentOf(layer, variant.sets.get(index) ?? layer.value)),
    ];
}
const FLAGS = { value: '--set', string: '--set-string' };
function argumentOf({ name, as }, value) {
    const isList = value.startsWith('{') && value.endsWith('}');
    return `${FLAGS[as]}=${name}=${isList ? value : value.replace(/(?<!\\),/g, '\\,')}`;
}
function write(path, content) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    (0,external_node_fs_.writeFileSync)(path, content);
}

;// CONCATENATED MODULE: ./lib/render/helm/dependencies.js



function withoutDependencies(prepared, names) {
    const empty = names.map((name) => {
        const chart = `apiVersion: v2\nname: ${JSON.stringify(name)}\nversion: 0.0.0\n`;
        return [`${CHART}/charts/${name.replaceAll('/', '-')}/Chart.yaml`, chart];
    });
    return { ...prepared, files: new Map([...prepared.files, ...empty]) };
}
function missingDependencies(prepared, names) {
    const { release, staged } = prepared;
    const dependencies = staged.charts.get('')?.dependencies ?? [];
    return dependencies
        .filter((dependency) => names.includes(dependency.name) && !isSwitchedOff(dependency, prepared))
        .map(({ name, at: { file, line } }) => ({
        file,
        line,
        reason: 'helm-template',
        message: `\`${release.title}\` was rendered without \`${name}\`, which is not in its folder \`charts\`, so the images of that were not checked. Run \`helm dependency build ${release.folder}\` before pullproof.`,
    }));
}
function isSwitchedOff({ conditions }, prepared) {
    const values = conditions.map((path) => switchAt(path, prepared));
    return values.find((value) => value !== undefined) === 'false';
}
function switchAt(path, { documents, valuesFiles, sets }) {
    const set = sets.findLast(({ name }) => name === path);
    if (set)
        return set.value;
    const own = documents.filter((document) => document.path === `${CHART}/values.yaml` || valuesFiles.includes(document.path));
    const values = own.map(({ text }) => scalarAt(firstMapping(text), path.split('.'))?.value);
    return values.findLast((value) => value !== undefined);
}
function scalarAt(root, path) {
    const last = path[path.length - 1];
    const parent = path.slice(0, -1).reduce((node, key) => (0,lookup/* getValue */._W)(node, key), root);
    return last === undefined ? undefined : (0,lookup/* getScalar */.tD)(parent, last);
}

// EXTERNAL MODULE: ./lib/field-path.js
var field_path = __webpack_require__(49203);
;// CONCATENATED MODULE: ./lib/render/helm/number.js
const OTHER_BASE = /^([-+]?)(?:0x([0-9a-f]+)|0b([01]+)|0o?([0-7]+))$/i;
const BASES = [16, 2, 8];
const FIRST_EXPONENT = 6;
function formatNumber(written) {
    const value = numberOf(written.replaceAll('_', ''));
    if (!Number.isFinite(value))
        return written;
    if (value === 0)
        return '0';
    const [digits = '', power = '0'] = value.toExponential().split('e');
    const exponent = Number(power);
    if (exponent >= -4 && exponent < FIRST_EXPONENT)
        return String(value);
    return `${digits}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
}
function numberOf(text) {
    const [, sign, ...digits] = OTHER_BASE.exec(text) ?? [];
    const index = digits.findIndex((part) => part !== undefined);
    if (index < 0)
        return Number(text);
    return (sign === '-' ? -1 : 1) * Number.parseInt(digits[index], BASES[index]);
}

;// CONCATENATED MODULE: ./lib/render/helm/leaves.js







const MAX_LENGTH = 1_000;
const MAX_LEAVES = 20_000;
const CHART_KEYS = ['appVersion', 'version', 'name'];
function leavesOf(prepared) {
    const leaves = [...documentLeaves(prepared), ...chartLeaves(prepared), ...setLeaves(prepared)];
    return leaves.filter(({ value }) => value.trim() !== '' && value.length <= MAX_LENGTH).slice(0, MAX_LEAVES);
}
function documentLeaves({ documents }) {
    return documents.flatMap((document) => {
        const root = firstMapping(document.text);
        if (!root)
            return [];
        return [...scalarsOf(root, [])].map(({ path, scalar }) => ({
            ...leafOf(document.path, scalar),
            name: (0,field_path/* formatFieldPath */.v)(path).replace(/^\$\.?/, ''),
            locate: (offset, length) => document.locate(path, scalar, offset, length),
        }));
    });
}
function chartLeaves({ staged, files }) {
    return [...staged.charts].flatMap(([folder, { file }]) => {
        const path = [CHART, folder, 'Chart.yaml'].filter((part) => part !== '').join('/');
        const content = files.get(path);
        const written = typeof content === 'string' ? content : content && text_textOf(content);
        const root = written === undefined ? undefined : firstMapping(written);
        if (!root || written === undefined)
            return [];
        const source = (0,lib_source/* createSource */.g)(file, written);
        return CHART_KEYS.flatMap((key) => {
            const scalar = (0,lookup/* getScalar */.tD)(root, key);
            if (!scalar || (key === 'name' && folder !== ''))
                return [];
            const at = { range: source.range(scalar.start, scalar.end), related: [] };
            return [{ ...leafOf(path, scalar), name: key, locate: () => at }];
        });
    });
}
function setLeaves({ sets }) {
    return sets.map(({ name, value, at }, index) => ({
        name,
        value,
        written: value,
        spot: { in: 'set', index },
        locate: () => at,
    }));
}
function leafOf(path, scalar) {
    const { start, end, value: written, type } = scalar;
    const value = type === 'number' ? formatNumber(written) : written;
    return { value, written, spot: { in: 'file', path, start, end } };
}
function* scalarsOf(node, path) {
    if (node.kind === 'mapping') {
        for (const { key, value } of node.entries)
            yield* scalarsOf(value, [...path, key.value]);
    }
    else if (node.kind === 'sequence') {
        for (const [index, item] of node.items.entries())
            yield* scalarsOf(item, [...path, index]);
    }
    else if (node.kind === 'scalar' && isMarkable(node)) {
        yield { path, scalar: node };
    }
}
function isMarkable({ type, style }) {
    return (type === 'string' || type === 'number') && style !== 'literal' && style !== 'folded';
}

;// CONCATENATED MODULE: ./lib/render/helm/template-files.js

function findTemplate(staged, name) {
    let rest = name.slice(name.indexOf('/') + 1);
    let folder = '';
    for (let match = SUBCHART.exec(rest); match; match = SUBCHART.exec(rest)) {
        const [whole, subchart = ''] = match;
        const found = findSubchart(staged, folder, subchart);
        if (found === undefined)
            return archiveIn(staged, folder, subchart);
        folder = found;
        rest = rest.slice(whole.length);
    }
    const path = external_node_path_.posix.join(folder, rest);
    const file = staged.files.get(path);
    return file ? { in: 'file', path, file: file.file } : archiveIn(staged, folder, '');
}
const SUBCHART = /^charts\/([^/]+)\//;
function findSubchart(staged, folder, name) {
    const dependency = staged.charts.get(folder)?.dependencies.find(({ alias }) => alias === name);
    const names = [name, ...(dependency ? [dependency.name] : [])];
    const charts = external_node_path_.posix.join(folder, 'charts');
    for (const [path, metadata] of staged.charts) {
        if (external_node_path_.posix.dirname(path) === charts && names.includes(metadata.name))
            return path;
    }
    return undefined;
}
function archiveIn(staged, folder, name) {
    const chart = staged.charts.get(folder);
    const at = chart?.dependencies.find(({ alias }) => alias === name)?.at ?? chart?.at;
    const file = chart?.file ?? external_node_path_.posix.join(staged.folder, 'Chart.yaml');
    return { in: 'archive', file, at: at ?? { file, line: 1, column: 1, endLine: 1, endColumn: 1 } };
}

;// CONCATENATED MODULE: ./lib/render/helm/failure-places.js



function templatePlace({ staged }, template, line) {
    const source = findTemplate(staged, template);
    if (source.in === 'archive')
        return { at: source.at };
    const file = staged.files.get(source.path);
    return file ? { at: lineRange(file, line) } : {};
}
function filePlace({ file, subchart, reason }, { documents, staged }) {
    const document = documents.find(({ path }) => path === file);
    if (document && document.file === undefined)
        return {};
    const named = [...staged.charts].find(([path, { name }]) => path !== '' && name === subchart);
    const path = subchart === undefined ? file : `${named?.[0] ?? `charts/${subchart}`}/${file}`;
    const found = document?.file
        ? { file: document.file, bytes: new TextEncoder().encode(document.text) }
        : staged.files.get(path);
    const line = Number(/yaml: line (\d+): /.exec(reason)?.[1] ?? 1);
    return found ? { at: lineRange(found, line) } : {};
}
const FAULT = /^(?:at '\/(?<pointer>[^']+)'|(?<dotted>[\w.-]+)):/;
function faultPlace(fault, prepared) {
    const { pointer, dotted } = FAULT.exec(fault)?.groups ?? {};
    const name = pointer?.replaceAll('/', '.') ?? dotted;
    if (name === undefined)
        return undefined;
    const leaf = leavesOf(prepared).findLast((each) => each.name === name || each.name.endsWith(`.${name}`));
    return leaf?.locate(0, leaf.written.length).range;
}

;// CONCATENATED MODULE: ./lib/render/helm/failures.js

const PATTERNS = [
    { kind: 'missing-dependency', pattern: /missing in charts\/ directory: (?<reason>.+)/ },
    { kind: 'other-kubernetes', pattern: /chart requires kubeVersion: (?<reason>.+?) which is incompatible/ },
    {
        kind: 'unreadable',
        pattern: /^(?:error unpacking subchart (?<subchart>\S+) in \S+: )?(?:cannot load|failed to parse) (?<file>[^\s:]+): (?<reason>[\s\S]+)/,
    },
    { kind: 'refused', pattern: /execution error at \((?<template>[^\s:]+):(?<line>\d+)(?::\d+)?\): (?<reason>[\s\S]+)/ },
    { kind: 'broken', pattern: /parse error at \((?<template>[^\s:]+):(?<line>\d+)(?::\d+)?\): (?<reason>[\s\S]+)/ },
    {
        kind: 'broken',
        pattern: /YAML parse error on (?<template>[^\s:]+): (?:error converting YAML to JSON: )?(?<reason>[\s\S]+)/,
    },
    {
        kind: 'broken',
        pattern: /[\s\S]*(?<![^\s])(?<template>[^\s:"<>]+\/templates\/[^\s:]+):(?<line>\d+):\d+:?\s+executing [\s\S]*?>:\s+(?<reason>[\s\S]+)/,
    },
];
const SCHEMA = /values don't meet the specifications of the schema\(s\)/;
const MISSING = /missing propert(?:y|ies) |is required$/;
function readFailure(result, prepared) {
    const evidence = result.message
        .replace(/\s*Use --debug flag to render out invalid YAML\s*$/, '')
        .replace(/^Error: /, '');
    const failure = result.reason === 'failed' ? explain(evidence, prepared) : { kind: result.reason, reason: '' };
    const { values } = prepared.release;
    if (values.some((layer) => layer.form === 'text' && layer.sensitive)) {
        return { dependencies: [], ...failure, reason: 'its reason is not shown, since values of a Secret may be in it' };
    }
    return { dependencies: [], ...failure, evidence };
}
function explain(evidence, prepared) {
    if (SCHEMA.test(evidence))
        return schemaFailure(evidence, prepared);
    for (const { kind, pattern } of PATTERNS) {
        const { template, file, subchart, line, reason = '' } = pattern.exec(evidence)?.groups ?? {};
        if (reason === '')
            continue;
        if (file !== undefined)
            return { kind, reason: withoutParser(reason), ...filePlace({ file, subchart, reason }, prepared) };
        const dependencies = kind === 'missing-dependency' ? reason.split(/,\s*/) : [];
        const at = template === undefined ? {} : templatePlace(prepared, template, Number(line ?? 1));
        return { kind, reason: oneLine(inOutput(reason)), dependencies, ...at };
    }
    return { kind: 'broken', reason: oneLine(evidence) };
}
function schemaFailure(evidence, prepared) {
    const faults = evidence
        .split('\n')
        .filter((line) => line.startsWith('- '))
        .map((line) => line.slice(2).trim());
    const kind = faults.length > 0 && faults.every((fault) => MISSING.test(fault)) ? 'incomplete' : 'unfit';
    const at = faults.map((fault) => faultPlace(fault, prepared)).find((place) => place !== undefined);
    return { kind, reason: faults.join('; '), ...(at ? { at } : {}) };
}
function withoutParser(reason) {
    return oneLine(reason.replace(/^(?:(?:cannot|error) [^:]*: |while [^:]*: )+|(?:yaml|json): (?:line \d+: )?/g, ''));
}
function inOutput(reason) {
    return reason.replace(/yaml: line (\d+): /, 'in line $1 of what it renders to, ');
}
function oneLine(text) {
    return text
        .trim()
        .replace(/\s*\n\s*/g, ' ')
        .replace(/\.$/, '');
}

;// CONCATENATED MODULE: ./lib/render/helm/lines.js




const KEY_LINE = /^(?:[ \t]*(?:-[ \t]+)*["']?[\w./-]+["']?:(?:[ \t]+(\S.*))?|[ \t]*(?:-[ \t]+)+(?!\{\{)(\S.*))$/;
function templateLinesOf({ staged }, used) {
    return [...staged.files].flatMap(([path, { file, bytes }]) => {
        if (!isTemplate(path) || external_node_path_.posix.basename(path) === 'NOTES.txt')
            return [];
        const text = text_textOf(bytes);
        if (text === undefined || !(used.has(path) || DEFINITION.test(text)))
            return [];
        return linesOf(path, file, text);
    });
}
const DEFINITION = /\{\{-?\s*(?:define|block)\b/;
function isTemplate(path) {
    return /(?:^|\/)templates\//.test(path);
}
function linesOf(template, file, text) {
    const source = (0,lib_source/* createSource */.g)(file, text);
    const lines = [];
    let isInAction = false;
    for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
        const begins = isInAction;
        isInAction = endsInAction(line, isInAction);
        const match = begins || isInAction || line.trimEnd().endsWith('-}}') ? null : KEY_LINE.exec(line.trimEnd());
        if (!match)
            continue;
        const end = index + line.trimEnd().length;
        const value = match[1] ?? match[2] ?? line.trim();
        const at = { range: source.range(end - value.length, end), related: [] };
        const spot = { in: 'file', path: `${CHART}/${template}`, start: end, end };
        lines.push({ template, name: external_node_path_.posix.basename(file), value, written: value, spot, locate: () => at });
    }
    return lines;
}
function endsInAction(line, isInAction) {
    const last = line.lastIndexOf('{{');
    const end = line.lastIndexOf('}}');
    return last < 0 && end < 0 ? isInAction : last > end;
}

// EXTERNAL MODULE: ./lib/images/collect.js + 2 modules
var images_collect = __webpack_require__(18882);
;// CONCATENATED MODULE: ./lib/render/helm/candidates.js
const NAMES = /image|repo|registry|tag|digest|sha|version|pullpolicy|pullsecret|serviceaccount/i;
const SHORTEST = 2;
function candidatesAmong(leaves, texts) {
    const all = texts.join('\n').toLowerCase();
    return leaves.filter(({ name, value }) => NAMES.test(lastKey(name)) || isPart(all, value.toLowerCase()) || value.includes('{{'));
}
function furtherCandidates(leaves, parts) {
    return leaves.filter(({ value }) => parts.some((part) => value.includes(part) || (value.length > SHORTEST && part.includes(value))));
}
function lastKey(name) {
    return /[^.[\]]*(?:\[\d+\])*$/.exec(name)?.[0] ?? name;
}
function isPart(texts, value) {
    return value.length >= SHORTEST && findPart(texts, value) >= 0;
}
function findPart(text, value) {
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
        if (!/[a-z0-9]/.test(text.charAt(at - 1)) && !/[a-z0-9]/.test(text.charAt(at + value.length)))
            return at;
    }
    return -1;
}

;// CONCATENATED MODULE: ./lib/render/helm/literals.js



function findLiteral(staged, template, literal, line) {
    const everywhere = [...staged.files.keys()].filter(isTemplate).flatMap((path) => placesIn(staged, path, literal));
    const onLine = everywhere.find((place) => place.file === line.file && place.line === line.line);
    if (onLine)
        return onLine;
    const inTemplate = everywhere.filter(({ file }) => file === staged.files.get(template)?.file);
    const [only, ...more] = inTemplate.length === 1 ? inTemplate : everywhere;
    return more.length === 0 ? only : undefined;
}
function isLiteral(staged, text) {
    return [...staged.files].some(([path, { bytes }]) => isTemplate(path) && text_textOf(bytes)?.includes(text));
}
function placesIn(staged, path, literal) {
    const staging = staged.files.get(path);
    const text = staging && text_textOf(staging.bytes);
    if (!staging || text === undefined)
        return [];
    const source = (0,lib_source/* createSource */.g)(staging.file, text);
    const places = [];
    for (let at = text.indexOf(literal); at >= 0; at = text.indexOf(literal, at + literal.length)) {
        places.push(source.range(at, at + literal.length));
    }
    return places;
}

;// CONCATENATED MODULE: ./lib/render/helm/marks.js

const codeOf = (index) => `zq${index}qz`;
const CODE = /([-+._]?)zq(\d+)qz/gi;
const INSERTED = {
    behind: (value, code) => value + code,
    build: (value, code) => `${value}${value.includes('+') ? '.' : '+'}${code}`,
    before: (value, code) => code + value,
    comment: (_value, code) => ` # ${code}`,
};
const VERSION = /^[v=]?\d+(?:\.\d+)*(?:[-+].*)?$/;
function usualShape({ value }) {
    return VERSION.test(value) ? 'build' : 'behind';
}
function otherShapes(mark) {
    if (mark.shape === 'comment')
        return [];
    return ['build', 'behind', 'before']
        .filter((shape) => shape !== mark.shape)
        .map((shape) => ({ ...mark, shape }));
}
function applyMarks(marks, files) {
    const edits = new Map();
    const sets = new Map();
    for (const [index, { leaf, shape }] of marks.entries()) {
        const text = INSERTED[shape](leaf.value, codeOf(index));
        if (leaf.spot.in === 'set') {
            sets.set(leaf.spot.index, text);
            continue;
        }
        const { path, start, end } = leaf.spot;
        const edit = { start, end, text: shape === 'comment' ? text : JSON.stringify(text) };
        const others = edits.get(path);
        if (others)
            others.push(edit);
        else
            edits.set(path, [edit]);
    }
    const edited = [...edits].map(([path, list]) => [path, editText(textIn(files, path), list)]);
    const schemas = [...files.keys()].filter((path) => path.endsWith('/values.schema.json'));
    return { files: new Map([...edited, ...schemas.map((path) => [path, undefined])]), sets };
}
function editText(text, edits) {
    let result = '';
    let at = 0;
    for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
        result += text.slice(at, edit.start) + edit.text;
        at = edit.end;
    }
    return result + text.slice(at);
}
function textIn(files, path) {
    const content = files.get(path) ?? '';
    return typeof content === 'string' ? content : (text_textOf(content) ?? '');
}
function readMarks(text, marks) {
    const hits = [];
    let plain = '';
    let at = 0;
    for (const { index, 0: found, 1: separator = '', 2: number } of text.matchAll(CODE)) {
        const mark = marks[Number(number)];
        if (!mark)
            continue;
        plain += text.slice(at, index) + (mark.shape === 'build' ? '' : separator);
        hits.push({ mark, offset: plain.length });
        at = index + found.length;
    }
    return { text: plain + text.slice(at), hits };
}

;// CONCATENATED MODULE: ./lib/render/helm/align.js

function sameScalar(object, other, path, plain) {
    const aligned = [];
    for (const [depth, part] of path.entries()) {
        const index = typeof part === 'string' ? part : sameItem(object.get(path.slice(0, depth)), other.get(aligned), part, plain);
        if (index === undefined)
            return undefined;
        aligned.push(index);
    }
    const node = other.get(aligned);
    return node?.kind === 'scalar' ? node : undefined;
}
function sameItem(list, other, index, plain) {
    const names = namesOf(list);
    const others = namesOf(other).map((name) => name && plain(name));
    const name = names[index];
    if (!name)
        return names.length === others.length ? index : undefined;
    const rank = names.slice(0, index).filter((each) => each === name).length;
    return others.flatMap((each, at) => (each === name ? [at] : []))[rank];
}
function namesOf(list) {
    return list?.kind === 'sequence' ? list.items.map((item) => (0,lookup/* getText */.q4)(item, 'name')) : [];
}

;// CONCATENATED MODULE: ./lib/render/helm/trace.js


const MAX_RENDERS = 40;
class Tracer {
    #helm;
    #prepared;
    #rendersLeft = MAX_RENDERS;
    constructor(helm, prepared) {
        this.#helm = helm;
        this.#prepared = prepared;
    }
    async trace(marks, fields) {
        if (marks.length === 0)
            return [];
        const render = await this.#render(marks);
        if (render && fields.every((field) => agrees(render, field)))
            return [render];
        if (marks.length === 1)
            return render ? [render] : this.#reshape(marks[0]);
        const halves = await this.#halves(marks, render ? fields.filter((field) => !agrees(render, field)) : fields);
        return render ? [render, ...halves] : halves;
    }
    async #halves(marks, fields) {
        const middle = middleOf(marks);
        const first = await this.trace(marks.slice(0, middle), fields);
        return [...first, ...(await this.trace(marks.slice(middle), fields))];
    }
    async #reshape(mark) {
        for (const other of otherShapes(mark)) {
            const render = await this.#render([other]);
            if (render)
                return [render];
        }
        return [];
    }
    async #render(marks) {
        if (this.#rendersLeft-- <= 0)
            return undefined;
        const result = await this.#helm(this.#prepared, applyMarks(marks, this.#prepared.files));
        if (result.ok)
            return { marks, objects: new Map(result.objects.map((object) => [object.key, object])) };
        if (result.reason !== 'failed')
            this.#rendersLeft = 0;
        return undefined;
    }
}
function middleOf(marks) {
    const lines = marks.findIndex(({ shape }) => shape === 'comment');
    return lines > 0 ? lines : Math.ceil(marks.length / 2);
}
function readField({ objects, marks }, { object, path }) {
    const other = objects.get(object.key);
    const plain = (text) => readMarks(text, marks).text;
    const node = other && sameScalar(object.manifest, other.manifest, path, plain);
    return node && { marked: node.value, ...readMarks(node.value, marks) };
}
function agrees(render, field) {
    return readField(render, field)?.text === field.text;
}

;// CONCATENATED MODULE: ./lib/render/helm/segments.js


function segmentsOf(field, renders) {
    const { text } = field;
    const spans = renders.flatMap((render) => spansIn(render, field));
    const owners = new Array(text.length).fill(undefined);
    for (const span of [...spans].sort((a, b) => b.end - b.start - (a.end - a.start)))
        owners.fill(span, span.start, span.end);
    return cut(owners).map((segment) => (segment.leaf ? segment : adopt(segment, text, spans)));
}
function spansIn(render, field) {
    const found = readField(render, field);
    if (found?.text === field.text)
        return found.hits.map((hit) => spanOf(hit, field.text));
    const [mark, ...others] = render.marks;
    if (!mark || others.length > 0 || mark.shape === 'comment')
        return [];
    return found ? [difference(field.text, found.marked, mark.leaf)] : occurrence(field.text, mark.leaf);
}
function occurrence(text, leaf) {
    const start = findPart(text.toLowerCase(), leaf.value.toLowerCase());
    return start < 0 ? [] : [{ leaf, start, end: start + leaf.value.length, offset: 0 }];
}
function spanOf({ mark: { leaf, shape }, offset }, text) {
    const value = leaf.value.toLowerCase();
    if (shape === 'before') {
        const rest = text.slice(offset).toLowerCase();
        return { leaf, start: offset, end: offset + Math.max(1, commonStart(rest, value)), offset: 0 };
    }
    if (value.includes('{{'))
        return { leaf, start: 0, end: offset, offset: 0 };
    const before = text.slice(0, offset).toLowerCase();
    const length = commonEnd(before, value) || offset - (before.search(/[^/:@]*$/) ?? 0);
    return { leaf, start: offset - length, end: offset, offset: Math.max(0, value.length - length) };
}
function difference(text, other, leaf) {
    const start = commonStart(text, other);
    const end = text.length - commonEnd(text.slice(start), other.slice(start));
    return { leaf, start, end: Math.max(end, start), offset: 0 };
}
function cut(owners) {
    const segments = [];
    for (let start = 0; start < owners.length;) {
        const owner = owners[start];
        let end = start;
        while (end < owners.length && owners[end] === owner)
            end++;
        segments.push({ start, end, leaf: owner?.leaf, offset: owner ? owner.offset + start - owner.start : 0 });
        start = end;
    }
    return segments;
}
function adopt(segment, text, spans) {
    const part = withoutSeparators(text.slice(segment.start, segment.end));
    const owner = part === '' ? undefined : spans.find(({ leaf }) => leaf.value.includes(part));
    return owner ? { ...segment, leaf: owner.leaf, offset: owner.leaf.value.indexOf(part) } : segment;
}
function withoutSeparators(part) {
    return part.replace(/^[/:@]+|[/:@]+$/g, '');
}
function commonStart(a, b) {
    let length = 0;
    while (length < a.length && length < b.length && a[length] === b[length])
        length++;
    return length;
}
function commonEnd(a, b) {
    let length = 0;
    while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length])
        length++;
    return length;
}

;// CONCATENATED MODULE: ./lib/render/helm/places.js





const USED_IN = {
    file: 'the template uses it here',
    archive: 'the chart that uses it is chosen here',
};
function placesOf(object, staged, renders) {
    const rendered = { object, staged, renders, template: findTemplate(staged, object.template) };
    return {
        file: rendered.template.file,
        locate: (path) => locateText(rendered, path),
        locateKey: (path) => ({ range: lineOf(rendered, path), related: [] }),
        locateText: (path, offset, length) => locateText(rendered, path, { start: offset, end: offset + Math.max(1, length) }),
    };
}
function locateText(rendered, path, part) {
    const { object, renders } = rendered;
    const line = lineOf(rendered, path);
    const node = object.manifest.get(path);
    if (node?.kind !== 'scalar' || node.value === '')
        return { range: line, related: [] };
    const text = node.value;
    const { start, end } = part ?? lastPart(text);
    const segments = segmentsOf({ object, path, text }, renders);
    const within = segments.filter((segment) => segment.start < end && segment.end > start);
    const chosen = within.find(({ leaf }) => leaf) ?? within[0];
    if (!chosen)
        return { range: line, related: [] };
    const range = rangeOf(chosen, text, part, (literal) => literalOf(rendered, literal, line));
    const others = segments.flatMap(({ leaf }) => (leaf && leaf !== chosen.leaf ? [relatedOf(leaf)] : []));
    const template = isSameLine(range, line) ? [] : [{ ...line, message: USED_IN[rendered.template.in] }];
    return { range, related: unique([...others, ...template]) };
}
function lastPart(text) {
    return { start: text.search(/[^/:@]*$/), end: text.length };
}
function rangeOf({ leaf, start, end, offset }, text, part, literalOf) {
    if (!leaf)
        return literalOf(text.slice(start, end));
    if (!part)
        return leaf.locate(0, leaf.written.length).range;
    const from = Math.max(start, part.start);
    const wanted = text.slice(from, Math.min(end, part.end));
    const at = leaf.written.startsWith(wanted, offset + from - start)
        ? offset + from - start
        : leaf.written.indexOf(wanted);
    return (at < 0 ? leaf.locate(0, leaf.written.length) : leaf.locate(at, wanted.length)).range;
}
function literalOf({ staged, template }, text, line) {
    const literal = withoutSeparators(text);
    if (template.in === 'archive' || literal === '')
        return line;
    return findLiteral(staged, template.path, literal, line) ?? line;
}
function lineOf({ object, renders, template }, path) {
    if (template.in === 'archive')
        return template.at;
    for (let length = path.length; length > 0; length--) {
        for (const render of renders) {
            const range = lineIn(render, object.key, path.slice(0, length));
            if (range)
                return range;
        }
    }
    return { file: template.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}
function lineIn({ objects, marks }, key, path) {
    const object = objects.get(key);
    const last = path[path.length - 1];
    const parent = object?.manifest.get(path.slice(0, -1));
    if (!object || last === undefined || !parent)
        return undefined;
    const node = typeof last === 'string'
        ? parent.kind === 'mapping' && (0,lookup/* findEntry */.w4)(parent, last)?.entry.key
        : parent.kind === 'sequence' && parent.items[last];
    if (!node)
        return undefined;
    const { hits } = readMarks(object.restOfLine(node.start), marks);
    const comment = hits.findLast(({ mark }) => mark.shape === 'comment');
    return comment?.mark.leaf.locate(0, 1).range;
}
function relatedOf(leaf) {
    return { ...leaf.locate(0, leaf.written.length).range, message: `\`${leaf.name}\` is set here` };
}
function isSameLine(a, b) {
    return a.file === b.file && a.line === b.line;
}
function unique(locations) {
    return [
        ...new Map(locations.map((location) => [`${location.file}:${location.line}:${location.column}`, location])).values(),
    ];
}

;// CONCATENATED MODULE: ./lib/render/helm/stable-name.js

function withStableName({ key, manifest }, renders) {
    const { name } = manifest.object;
    const last = stable_name_lastPart(name);
    const isRandom = renders.some(({ objects, marks }) => {
        const other = stable_name_lastPart(readMarks(objects.get(key)?.manifest.object.name ?? name, marks).text);
        return other !== last && other.length === last.length;
    });
    if (!isRandom)
        return manifest;
    return { ...manifest, object: { ...manifest.object, name: `${name.slice(0, name.length - last.length)}*` } };
}
function stable_name_lastPart(name) {
    return name.slice(name.lastIndexOf('-') + 1);
}

;// CONCATENATED MODULE: ./lib/render/helm/trace-objects.js












async function traceObjects(helm, prepared, objects, extraFields) {
    if (objects.length === 0)
        return [];
    const workloads = new Map(objects.map((object) => [object, (0,images_collect/* collectWorkloads */.F)(object.manifest, { isPatch: false, extraFields })]));
    const fields = [...workloads].flatMap(([object, list]) => imagesOf(object, list));
    const texts = [...workloads.values()].flat().flatMap(textsOf);
    const renders = await trace(helm, prepared, { texts, fields, templates: templatesOf(objects, prepared) });
    const wantsValues = prepared.release.origin === 'chosen' ? {} : { wantsValues: true };
    return objects.map((object) => ({
        ...(0,manifests_manifest/* createRendered */.wv)(inNamespace(withStableName(object, renders), prepared), prepared.release.title, placesOf(object, prepared.staged, renders)),
        ...wantsValues,
    }));
}
async function trace(helm, prepared, { texts, fields, templates }) {
    const tracer = new Tracer(helm, prepared);
    const leaves = leavesOf(prepared);
    const values = candidatesAmong(leaves, texts).map((leaf) => ({ leaf, shape: usualShape(leaf) }));
    const lines = templateLinesOf(prepared, templates).map((leaf) => ({ leaf, shape: 'comment' }));
    const renders = await tracer.trace([...values, ...lines], fields);
    const open = fields.flatMap((field) => openParts(field, segmentsOf(field, renders)));
    const unknown = open.filter((part) => !isLiteral(prepared.staged, part));
    const further = furtherCandidates(leaves, unknown).map((leaf) => ({ leaf, shape: 'before' }));
    return [...renders, ...(await tracer.trace(further, fields))];
}
function openParts({ text }, segments) {
    return segments
        .filter(({ leaf }) => !leaf)
        .flatMap(({ start, end }) => text.slice(start, end).split(/[/:@]/))
        .filter((part) => part.length > 1);
}
function templatesOf(objects, { staged }) {
    const sources = [...new Set(objects.map(({ template }) => template))].map((template) => findTemplate(staged, template));
    return new Set(sources.flatMap((source) => (source.in === 'file' ? [source.path] : [])));
}
function imagesOf(object, workloads) {
    return workloads.flatMap(({ uses }) => uses.flatMap(({ path }) => {
        const node = object.manifest.get(path);
        return node?.kind === 'scalar' && node.value !== '' ? [{ object, path, text: node.value }] : [];
    }));
}
function textsOf({ uses, imagePullSecrets, serviceAccountName }) {
    return [
        ...uses.flatMap(({ image, imagePullPolicy }) => [image.text, imagePullPolicy ?? '']),
        ...imagePullSecrets.map(({ name }) => name),
        serviceAccountName?.name ?? '',
    ];
}
function inNamespace(manifest, { release: { namespace } }) {
    if (namespace === undefined || manifest.object.namespace !== undefined)
        return manifest;
    return { ...manifest, object: { ...manifest.object, namespace } };
}

;// CONCATENATED MODULE: ./lib/render/helm/verdicts.js

const IS_MISTAKE = {
    refused: { default: false, beside: false, chosen: true },
    incomplete: { default: false, beside: false, chosen: true },
    unfit: { default: true, beside: true, chosen: true },
    broken: { default: true, beside: false, chosen: true },
    unreadable: { default: true, beside: true, chosen: true },
    'missing-dependency': { default: false, beside: false, chosen: false },
    'other-kubernetes': { default: false, beside: false, chosen: false },
    deadline: { default: false, beside: false, chosen: false },
    output: { default: false, beside: false, chosen: false },
};
function judge(failure, release, chart, isReported) {
    const { kind } = failure;
    const at = placeOf(failure, release, chart);
    const isExcused = (release.unknown ?? []).length > 0;
    const isKnown = kind === 'unreadable' && isReported(at.range.file);
    if (IS_MISTAKE[kind][release.origin] && !isExcused && !isKnown) {
        return { skipped: [], problems: [problemOf(failure, release, at)], isModest: false };
    }
    const why = isExcused && !isKnown && IS_MISTAKE[kind].chosen ? withoutUnknown(failure, release) : WHY[kind](failure, release);
    const message = `\`${release.title}\` was not rendered, so its images were not checked: ${why}`;
    const { file, line } = at.range;
    const isModest = release.origin === 'default' && (kind === 'refused' || kind === 'incomplete');
    return { skipped: [{ file, line, reason: 'helm-template', message }], problems: [], isModest };
}
function judgeMissing({ missing, at }, { title }) {
    const message = `\`${title}\` cannot be rendered, since its values file \`${missing}\` is not in the repository.`;
    const remediation = 'Name the file as it is called, from the folder that it is looked up in.';
    return { skipped: [], problems: [{ id: 'chart-fails', message, at, remediation }], isModest: false };
}
function judgeAdditions({ title, at }) {
    const message = `\`${title}\` was not rendered, so its images were not checked: what its post-renderer changes is not known here.`;
    const { file, line } = at.range;
    return { skipped: [{ file, line, reason: 'release', message }], problems: [], isModest: false };
}
function withoutUnknown({ reason }, { unknown = [] }) {
    return `it takes values from ${unknown.join(', ')}, which the repository does not hold, and does not render without (${reason}).`;
}
const GIVE_VALUES = 'Put values that it renders with into its folder `ci` (`ci/test-values.yaml`), or name some under `render.helm` in the configuration.';
const NAME_TOGETHER = 'If its values are used together with others, name them together under `render.helm` in the configuration.';
const asksForValues = ({ reason }, { origin }) => `it asks for values that it was not given (${reason}). ${origin === 'beside' ? NAME_TOGETHER : GIVE_VALUES}`;
const WHY = {
    refused: asksForValues,
    incomplete: asksForValues,
    unfit: ({ reason }) => `its values are not what its schema asks for (${reason}).`,
    broken: ({ reason }) => `Helm fails with ${reason}. ${NAME_TOGETHER}`,
    unreadable: ({ at }) => `${at ? `\`${at.file}\`` : 'a file of it'} cannot be parsed.`,
    'missing-dependency': ({ reason }, { folder }) => `it depends on ${reason}, which is not in its folder \`charts\`. Run \`helm dependency build ${folder}\` before pullproof.`,
    'other-kubernetes': ({ reason }, { kubeVersion = NEWEST_KUBERNETES }) => `it is for Kubernetes ${reason}, not ${kubeVersion}. Name your version as \`kube-version\` under \`render.helm\` in the configuration.`,
    deadline: () => 'Helm took too long. Look for a loop in its templates, or exclude it.',
    output: () => 'Helm printed more than any cluster would take. Look for a loop in its templates, or exclude it.',
};
function problemOf({ kind, reason, evidence }, { title }, at) {
    const message = (MESSAGES[kind] ?? broken)(title, reason);
    return { id: 'chart-fails', message, at, ...(evidence === undefined ? {} : { evidence }) };
}
const unfit = (title, reason) => `The values of \`${title}\` are not what its schema asks for, so Helm installs nothing of it: ${reason}.`;
const broken = (title, reason) => `Helm cannot render \`${title}\`, so nothing of it can be installed: ${reason}.`;
const MESSAGES = {
    refused: (title, reason) => `\`${title}\` refuses its values, so Helm installs nothing of it: ${reason}.`,
    incomplete: unfit,
    unfit,
    broken,
    unreadable: (title, reason) => `Helm cannot read this file of \`${title}\`, so nothing of it can be installed: ${reason}.`,
};
function placeOf(failure, release, chart) {
    const { kind, at, dependencies } = failure;
    const missing = chart?.dependencies.find(({ name }) => dependencies.includes(name));
    if (missing)
        return { range: missing.at, related: [] };
    if (chart?.kubeVersion && kind === 'other-kubernetes')
        return { range: chart.kubeVersion, related: [] };
    if (!at)
        return release.at;
    if (kind !== 'refused' || release.origin === 'default')
        return { range: at, related: [] };
    return { ...release.at, related: [...release.at.related, { ...at, message: 'the template asks for it here' }] };
}

;// CONCATENATED MODULE: ./lib/render/helm/render-release.js






async function renderRelease(helm, release, staged, input) {
    const { additions } = release;
    if (additions && additions.images.length + additions.patches.length > 0) {
        return notRendered(release, judgeAdditions(release));
    }
    const prepared = prepare(release, staged, input.sources);
    if ('missing' in prepared)
        return notRendered(release, judgeMissing(prepared, release));
    const result = await helm(prepared);
    if (result.ok)
        return rendered(helm, prepared, result.objects, [], input);
    const failure = readFailure(result, prepared);
    if (failure.dependencies.length > 0) {
        const rest = withoutDependencies(prepared, failure.dependencies);
        const second = await helm(rest);
        const skipped = missingDependencies(prepared, failure.dependencies);
        if (second.ok)
            return rendered(helm, rest, second.objects, skipped, input);
    }
    const isReported = (file) => input.files.some(({ source, syntaxErrors }) => source.file === file && syntaxErrors.length > 0);
    return notRendered(release, judge(failure, release, staged.charts.get(''), isReported));
}
async function rendered(helm, prepared, objects, skipped, { config }) {
    const { title, releases } = prepared.release;
    const manifests = await traceObjects(helm, prepared, objects, config.imageFields);
    return {
        rendering: { name: title, manifests, covers: render_release_templatesOf(prepared.staged), releases, skipped, problems: [] },
        state: 'rendered',
    };
}
function notRendered({ title, releases }, { skipped, problems, isModest }) {
    const rendering = { ...nothingOf({ name: title, skipped }), releases, problems };
    return { rendering, state: isModest ? 'wants-values' : 'failed' };
}
function nothingOf(of) {
    return { manifests: [], covers: new Set(), releases: [], problems: [], ...of };
}
function render_release_templatesOf({ files }) {
    return new Set([...files].flatMap(([path, { file }]) => (isTemplate(path) ? [file] : [])));
}

// EXTERNAL MODULE: ./lib/manifests/ignore-files.js
var ignore_files = __webpack_require__(65684);
// EXTERNAL MODULE: ./lib/manifests/read-files.js
var read_files = __webpack_require__(57086);
;// CONCATENATED MODULE: ./lib/render/sources.js







function createSources(cwd, files) {
    const known = new Map(files.map((file) => [file.source.file, file]));
    const top = (0,external_node_fs_.realpathSync)((0,ignore_files/* repositoryRootOf */.K)(cwd) ?? cwd);
    const tops = [top, ...topsElsewhere(cwd, top, files)];
    const within = (name) => {
        const path = realPathOf((0,external_node_path_.resolve)(cwd, name));
        return path !== undefined && tops.some((folder) => isWithin(folder, path)) ? path : undefined;
    };
    const bytes = (file) => {
        const path = within(file);
        const stats = path === undefined ? undefined : (0,external_node_fs_.statSync)(path);
        return path !== undefined && stats?.isFile() && stats.size <= read_files/* MAX_BYTES */.z ? (0,external_node_fs_.readFileSync)(path) : undefined;
    };
    const parse = (file) => {
        const content = bytes(file);
        const decoded = content && (0,decode/* decode */.D)(content);
        return decoded?.ok ? (0,read/* readText */.y)(file, decoded.text, (0,roles/* rolesOf */.R)([file])(file)) : undefined;
    };
    return {
        prefix: (0,external_node_path_.relative)(top, (0,external_node_fs_.realpathSync)(cwd)).split(external_node_path_.sep).join('/'),
        remote: remoteOf(top),
        read(file) {
            if (!known.has(file))
                known.set(file, parse(file));
            return known.get(file);
        },
        bytes,
        isIgnored(file) {
            const path = (0,external_node_path_.resolve)(cwd, file);
            return (0,ignore_files/* ignoreRulesAbove */.V)((0,external_node_path_.dirname)(path)).within((0,external_node_path_.dirname)(path)).ignores(path, false);
        },
        texts: () => [...known.values()].flatMap((file) => file?.source ?? []),
        list(folder) {
            const path = within(folder);
            if (path === undefined || !(0,external_node_fs_.statSync)(path).isDirectory())
                return undefined;
            return (0,external_node_fs_.readdirSync)(path, { withFileTypes: true }).map((entry) => entry.isDirectory() ? `${entry.name}/` : entry.name);
        },
    };
}
function topsElsewhere(cwd, top, files) {
    const folders = files
        .map(({ source }) => realPathOf((0,external_node_path_.dirname)((0,external_node_path_.resolve)(cwd, source.file))))
        .filter((folder) => folder !== undefined && !isWithin(top, folder));
    const [first, ...rest] = new Set(folders);
    if (first === undefined)
        return [];
    const shared = rest.reduce((common, folder) => commonFolder(common, folder ?? common), first);
    return [(0,external_node_fs_.realpathSync)((0,ignore_files/* repositoryRootOf */.K)(shared) ?? shared)];
}
function commonFolder(one, other) {
    return isWithin(one, other) ? one : commonFolder((0,external_node_path_.dirname)(one), other);
}
function remoteOf(top) {
    try {
        const config = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(top, '.git', 'config'), 'utf8');
        const remotes = [...config.matchAll(/^\[remote "(.*)"\]\s*(?:^\s+.*\s)*?^\s+url\s*=\s*(\S+)/gm)];
        return (remotes.find(([, name]) => name === 'origin') ?? remotes[0])?.[2];
    }
    catch {
        return undefined;
    }
}
function nameFrom(folder, path) {
    return external_node_path_.posix.join(folder, path).replace(/(?<=.)\/$/, '');
}
function isWithin(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}
function realPathOf(path) {
    try {
        return (0,external_node_fs_.realpathSync)((0,external_node_path_.join)(path));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/render/helm/stage.js




const MAX_FILES = 5_000;
const MAX_BYTES = 64 * 1024 * 1024;
const MAX_DEPTH = 20;
class ChartTooLarge extends Error {
    name = 'ChartTooLarge';
}
const OWN = /^(?:Chart\.|requirements\.|values|\.helmignore$|templates(?:\/|$)|charts(?:\/|$)|crds(?:\/|$)|files(?:\/|$))/;
function stageChart(sources, folder) {
    try {
        return stage(sources, folder, () => true);
    }
    catch (error) {
        if (!(error instanceof ChartTooLarge))
            throw error;
        return stage(sources, folder, (path) => OWN.test(path));
    }
}
function stage(sources, folder, isWanted) {
    const whole = new Stage(sources, isWanted);
    whole.addFolder(folder, '', 0);
    return { folder, files: whole.files, charts: whole.charts };
}
class Stage {
    sources;
    isWanted;
    files = new Map();
    charts = new Map();
    #bytes = 0;
    constructor(sources, isWanted) {
        this.sources = sources;
        this.isWanted = isWanted;
    }
    addFolder(folder, path, depth) {
        if (depth > MAX_DEPTH)
            throw new ChartTooLarge();
        for (const entry of this.sources.list(folder) ?? []) {
            const name = entry.replace(/\/$/, '');
            if (name === '.git' || name === 'node_modules' || !this.isWanted(external_node_path_.posix.join(path, name)))
                continue;
            this.#add(nameFrom(folder, name), external_node_path_.posix.join(path, name), depth);
        }
        const metadata = this.#metadataOf(path);
        if (!metadata)
            return;
        this.charts.set(path, metadata);
        for (const dependency of metadata.dependencies)
            this.#addLocal(folder, path, dependency, depth);
    }
    #add(file, path, depth) {
        const bytes = this.sources.bytes(file);
        if (!bytes) {
            this.addFolder(file, path, depth + 1);
            return;
        }
        this.#bytes += bytes.length;
        this.files.set(path, { file, bytes });
        if (this.files.size > MAX_FILES || this.#bytes > MAX_BYTES)
            throw new ChartTooLarge();
    }
    #metadataOf(path) {
        const file = this.files.get(external_node_path_.posix.join(path, 'Chart.yaml'));
        const text = file && text_textOf(file.bytes);
        return file && text !== undefined ? parseMetadata(file.file, text) : undefined;
    }
    #addLocal(folder, path, dependency, depth) {
        const { name, repository } = dependency;
        if (!repository.startsWith('file://') || this.#isVendored(path, name))
            return;
        const local = nameFrom(folder, repository.slice('file://'.length));
        if (this.sources.list(local))
            this.addFolder(local, external_node_path_.posix.join(path, 'charts', name), depth + 1);
    }
    #isVendored(path, name) {
        const charts = external_node_path_.posix.join(path, 'charts');
        const prefix = `${charts}/${name}-`;
        for (const file of this.files.keys())
            if (file.startsWith(prefix) && file.endsWith('.tgz'))
                return true;
        for (const [at, metadata] of this.charts)
            if (external_node_path_.posix.dirname(at) === charts && metadata.name === name)
                return true;
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/render/helm/render.js





async function renderCharts(chosen, input) {
    const { applications, libraries } = chartsAmong(input.files);
    const folders = [...new Set([...applications, ...chosen.map(({ folder }) => folder)])];
    const tool = folders.length > 0 ? await input.tools.find('helm') : undefined;
    if (folders.length > 0 && !tool)
        return [withoutHelm(folders)];
    const libraryFiles = libraries.map((folder) => libraryOf(folder, input));
    if (!tool)
        return libraryFiles;
    const helm = createHelm(input.tools, tool);
    let done = 0;
    const rendered = await Promise.all(folders.map(async (folder) => {
        const own = applications.includes(folder) ? releasesOf(folder, input.files) : [];
        const renderings = await renderChart(helm, folder, [...own, ...chosen.filter((release) => release.folder === folder)], input);
        input.onProgress?.(++done, folders.length);
        return renderings;
    }));
    return [...libraryFiles, ...rendered.flat()];
}
async function renderChart(helm, folder, releases, input) {
    const staged = stageOf(folder, input);
    if (!staged) {
        const message = `\`${folder}\` was not rendered, so its images were not checked: it holds more files than a chart can have. Look for a link or a dependency that leads in a circle, or exclude it.`;
        return [nothingOf({ name: folder, skipped: [skippedAt(external_node_path_.posix.join(folder, 'Chart.yaml'), message)] })];
    }
    const outcomes = await Promise.all(releases.map((release) => renderRelease(helm, release, staged, input)));
    const isRendered = outcomes.some(({ state }) => state === 'rendered');
    const isChosen = outcomes.some(({ state }, index) => state === 'rendered' && releases[index]?.origin === 'chosen');
    const kept = outcomes.filter(({ state }, index) => !(state === 'wants-values' && isRendered) &&
        !(state === 'failed' && isChosen && releases[index]?.origin === 'default'));
    return withoutRepetition(kept.map(({ rendering }) => rendering));
}
function skippedAt(file, message) {
    return { file, line: 1, reason: 'helm-template', message };
}
function stageOf(folder, { sources }) {
    try {
        return stageChart(sources, folder);
    }
    catch (error) {
        if (error instanceof ChartTooLarge)
            return undefined;
        throw error;
    }
}
function libraryOf(folder, input) {
    const staged = stageOf(folder, input);
    const covers = staged ? render_release_templatesOf(staged) : new Set();
    return { ...nothingOf({ name: folder, skipped: [] }), covers };
}
function withoutHelm(folders) {
    const [first = '.'] = folders;
    const charts = folders.length === 1 ? 'The chart was' : `${folders.length} charts were`;
    const message = `${charts} not rendered, so what they deploy was not checked: there is no \`helm\` on the PATH. Install Helm 3 or 4 (https://helm.sh/docs/intro/install/).`;
    return nothingOf({ name: first, skipped: [skippedAt(external_node_path_.posix.join(first, 'Chart.yaml'), message)] });
}
function withoutRepetition(renderings) {
    const seen = new Set();
    const isNew = (key) => !seen.has(key) && seen.add(key);
    return renderings.map((rendering) => ({
        ...rendering,
        skipped: rendering.skipped.filter(({ file, line, message }) => isNew(`${file}:${line}:${withoutTitle(message, rendering)}`)),
        problems: rendering.problems.filter(({ at, message }) => isNew(`${at.range.file}:${at.range.line}:${withoutTitle(message, rendering)}`)),
    }));
}
function withoutTitle(message, { name }) {
    return message.replace(`\`${name}\``, '');
}

;// CONCATENATED MODULE: ./lib/render/helm/settings.js

function chartSettingsOf(entry) {
    const { chart, namespace, values = [], set = {}, 'release-name': releaseName, 'kube-version': kubeVersion } = entry;
    const at = (path) => ({ range: entry.locate(path), related: [] });
    const files = values.map((file, index) => ({
        form: 'file',
        file: external_node_path_.posix.normalize(file),
        missing: 'fails',
        at: at(['values', index]),
    }));
    const single = Object.entries(set).map(([name, value]) => ({ form: 'set', name, value, as: 'string', at: at(['set', name]) }));
    return {
        chart: external_node_path_.posix.normalize(chart).replace(/(?<=.)\/$/, ''),
        ...(releaseName === undefined ? {} : { releaseName }),
        ...(namespace === undefined ? {} : { namespace }),
        ...(kubeVersion === undefined ? {} : { kubeVersion }),
        apiVersions: entry['api-versions'] ?? [],
        values: [...files, ...single],
        at: at([]),
    };
}

// EXTERNAL MODULE: ./lib/images/reference-grammar.js
var reference_grammar = __webpack_require__(83363);
;// CONCATENATED MODULE: ./lib/render/kustomize/image-entry.js


const CHANGES = ['newName', 'newTag', 'digest', 'tagSuffix'];
function imageEntriesOf(kustomization) {
    return (0,lookup/* getItems */.JS)(kustomization, 'images').flatMap((item) => {
        const entry = (0,lookup/* resolve */.hd)(item);
        const name = (0,lookup/* getScalar */.tD)(entry, 'name');
        const changes = Object.fromEntries(CHANGES.flatMap((key) => {
            const node = (0,lookup/* getScalar */.tD)(entry, key);
            return node?.value ? [[key, node]] : [];
        }));
        return name && Object.keys(changes).length > 0 ? [{ name, changes }] : [];
    });
}
function changeImage(text, { newName, newTag, digest, tagSuffix }) {
    const old = splitImage(text);
    const name = newName || old.name;
    if (newTag)
        return `${name}:${newTag}${digest ? `@${digest}` : ''}`;
    if (digest)
        return `${name}@${digest}`;
    if (tagSuffix)
        return `${name}:${old.tag}${tagSuffix}`;
    return `${name}${text.slice(old.name.length)}`;
}
function changesOf({ changes }) {
    return Object.fromEntries(Object.entries(changes).map(([key, node]) => [key, node.value]));
}
function splitImage(text) {
    const { tag, digest } = (0,reference_grammar/* splitReference */.mQ)(text);
    const suffix = `${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
    return { name: text.slice(0, text.length - suffix.length), tag: tag ?? '', digest: digest ?? '' };
}
const image_entry_PATTERN = /[()*+?|{}^$]/;
function isPattern(name) {
    return image_entry_PATTERN.test(name);
}
function isSelected(text, name) {
    if (isPattern(name))
        return undefined;
    return expressionOf(name)?.test(text) ?? false;
}
const expressions = new Map();
function expressionOf(name) {
    if (!expressions.has(name))
        expressions.set(name, compile(name));
    return expressions.get(name);
}
function compile(name) {
    try {
        return new RegExp(`^${name}(:[a-zA-Z0-9_.{}-]*)?(@[a-zA-Z0-9_+.]*:[a-zA-Z0-9=_.-]*)?$`);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/render/kustomize/entry-problems.js


const OPAQUE = [
    'generators',
    'transformers',
    'replacements',
    'vars',
    'helmCharts',
    'helmChartInflationGenerator',
    'configurations',
];
function selectedEntries(flows) {
    const encounters = flows.flatMap((flow) => flow.encounters);
    return new Set(encounters.filter(selectsAnything).map(({ entry }) => entry.name));
}
function selectsAnything({ entry, images, patched }) {
    const texts = [...images.filter(({ isChangeable }) => isChangeable).map(({ text }) => text), ...patched];
    return texts.some((text) => isSelected(text, entry.name.value));
}
function entryProblems(tree, flow, selected) {
    const isOpaque = flow.isPartial ||
        tree.obstacles.length > 0 ||
        [...tree.kustomizations.values()].some(({ root }) => OPAQUE.some((key) => (0,lookup/* getValue */._W)(root, key) !== undefined));
    return [
        ...[...tree.kustomizations.values()].flatMap(notTextProblems),
        ...flow.encounters.flatMap((encounter) => [
            ...(isOpaque || selected.has(encounter.entry.name) ? [] : matchesNothing(encounter)),
            ...matchesMore(encounter),
            ...passesBy(encounter, isOpaque),
        ]),
    ];
}
function at({ file: { source } }, { start, end }) {
    return { range: source.range(start, end), related: [] };
}
function notTextProblems(kustomization) {
    return (0,lookup/* getItems */.JS)(kustomization.root, 'images').flatMap((item) => ['name', 'newName', 'newTag', 'digest'].flatMap((key) => {
        const node = (0,lookup/* getValue */._W)(item, key);
        if (node?.kind !== 'scalar' || node.type === 'string' || node.type === 'null')
            return [];
        return [
            {
                id: 'image-entry-not-text',
                message: `To YAML \`${key}: ${node.value}\` is a ${node.type} and no text, so kustomize refuses the whole kustomization.`,
                at: at(kustomization, node),
                remediation: `Put it in quotes: \`${key}: "${node.value}"\`.`,
            },
        ];
    }));
}
function matchesNothing({ kustomization, entry, images, patched }) {
    const name = entry.name.value;
    const texts = [...images.filter(({ isChangeable }) => isChangeable).map(({ text }) => text), ...patched];
    if (isPattern(name))
        return [];
    const renamed = images.flatMap(({ by }) => by).find(({ before }) => isSelected(before, name));
    const related = renamed
        ? [{ ...at(renamed.kustomization, renamed.entry.name).range, message: 'this entry has changed the name before' }]
        : [];
    const why = renamed
        ? `was given another name before, so this entry changes nothing. Name it \`${splitImage(changeImage(renamed.before, changesOf(renamed.entry))).name}\`, as it is called by now.`
        : `is the name of no image in this kustomization, so this entry changes nothing.${entry_problems_namesOf(texts)}`;
    return [
        {
            id: 'image-entry-matches-nothing',
            message: `\`${name}\` ${why}`,
            at: { ...at(kustomization, entry.name), related },
            image: name,
        },
    ];
}
const MOST_NAMES = 3;
function entry_problems_namesOf(texts) {
    const names = [...new Set(texts.map((text) => splitImage(text).name))];
    if (names.length === 0 || names.length > MOST_NAMES)
        return '';
    return ` Its images are called ${names.map((name) => `\`${name}\``).join(', ')}.`;
}
function matchesMore({ kustomization, entry, images }) {
    const name = entry.name.value;
    if (isPattern(name) || name.includes('['))
        return [];
    const meant = name.replace(/\\(.)/g, '$1');
    const others = images.filter(({ text, isChangeable }) => isChangeable && isSelected(text, name) && !text.startsWith(meant));
    const names = [...new Set(others.map(({ text }) => splitImage(text).name))];
    return names.map((other) => ({
        id: 'image-entry-matches-more',
        message: `The entry for \`${name}\` changes \`${other}\`, too: kustomize takes the name for a regular expression, in which a dot is any character.`,
        at: at(kustomization, entry.name),
        image: other,
    }));
}
function passesBy({ kustomization, entry, images }, isOpaque) {
    if (isOpaque)
        return [];
    const name = entry.name.value;
    return images
        .filter(({ isChangeable, text }) => !isChangeable && isSelected(text, name) && changeImage(text, changesOf(entry)) !== text)
        .map(({ manifest, path, text }) => {
        const place = manifest.locate(path);
        const related = [
            { ...at(kustomization, entry.name).range, message: 'the entry of `images` that does not reach it' },
        ];
        return {
            id: 'image-entry-passes-by',
            message: `\`images\` does not reach this field, so ${manifest.object.kind} \`${manifest.object.name}\` stays at \`${text}\` here.`,
            at: { ...place, related: [...place.related, ...related] },
            image: text,
        };
    });
}

// EXTERNAL MODULE: ./lib/manifests/unrendered.js
var unrendered = __webpack_require__(45130);
;// CONCATENATED MODULE: ./lib/render/kustomize/failures.js

const OBSTACLES = {
    remote: ({ text }) => `takes in \`${text}\`, and nothing is fetched here. Copy it into the repository, or build it in a step before and check the result.`,
    helm: ({ text }) => `has \`${text}\`, and charts are not rendered from within kustomize here. Render it in a step before and check the result.`,
    missing: ({ text }) => `names \`${text}\`, which is not in the repository.`,
    'made-later': ({ text }) => `names \`${text}\`, which is made later. Make it in a step before, or build the kustomization there and check the result.`,
    unreadable: ({ text }) => `takes in the kustomization in \`${text}\`, which cannot be read.`,
};
function obstacleFailure(target, { obstacles }) {
    return {
        skipped: obstacles.map((obstacle) => skip(target, obstacle.at, OBSTACLES[obstacle.why](obstacle))),
        problems: obstacles.filter(({ why }) => why === 'missing').map(missingProblem),
    };
}
function missingToolFailure(target, tree) {
    const changes = [...tree.kustomizations.values()].some(({ file }) => (0,unrendered/* unrenderedOf */.e)(file).length > 0);
    const why = 'needs kustomize or kubectl, and neither is on the PATH.';
    return { skipped: changes ? [skip(target, target.at, why)] : [], problems: [] };
}
function skip({ name }, { file, line }, why) {
    return {
        file,
        line,
        reason: 'kustomization',
        message: `\`${name}\` was not built, so its images were not checked: it ${why}`,
    };
}
function missingProblem({ at, text }) {
    return {
        id: 'kustomization-fails',
        message: `\`${text}\` is not in the repository, so the kustomization cannot be built and nothing of it is deployed.`,
        at: { range: at, related: [] },
    };
}
function buildFailure(build, target, tree, sources) {
    const at = failures_placeOf(build.message, target, tree, sources);
    if (build.reason !== 'failed')
        return { skipped: [skip(target, at, LIMITS[build.reason])], problems: [] };
    const [later] = tree.madeLater;
    if (later) {
        const why = `names \`${later.text}\`, which is not in the repository, and cannot be built without.`;
        return { skipped: [skip(target, later.at, why)], problems: [] };
    }
    const skipped = [skip(target, at, 'cannot be built.')];
    if (failures_NOT_TEXT.test(build.message))
        return { skipped, problems: [] };
    const problem = {
        id: 'kustomization-fails',
        message: `\`${target.name}\` cannot be built, so nothing of it is deployed: ${reasonIn(build.message)}.`,
        at: { range: at, related: [] },
        evidence: shortened(build.message),
    };
    return { skipped, problems: [problem] };
}
const LIMITS = {
    deadline: 'took too long to build.',
    output: 'makes more than is read.',
};
const failures_NOT_TEXT = /cannot unmarshal \w+ into Go struct field Image\.images\.\w+ of type string/;
const QUOTED_TEXT = /\[[^\]]*\n[\s\S]*\]/;
const LONGEST = 400;
const WAY_IN = /^Error: accumulating resources: accumulation err='.*?' must resolve to a file': recursed accumulation of path '[^']*': /;
function shortened(message) {
    const [line = ''] = message.replace(QUOTED_TEXT, '[…]').replace(WAY_IN, '').split('\n');
    return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
const WRAPPING = /^(?:Error|accumulat\w+ (?:resources|components)|recursed (?:accumulation|merging)|accumulateDirectory|accumulateFile|.*from '[^']*')/;
function reasonIn(message) {
    const line = shortened(message);
    const parts = line.split(/: (?=\S)/).filter((part) => !WRAPPING.test(part));
    return (parts.slice(-2).join(': ') || line).replace(/\.$/, '');
}
function failures_placeOf(message, { at }, { files, generated }, sources) {
    const [named] = [...files]
        .filter((file) => message.includes(file) && !generated.has(file))
        .sort((a, b) => message.lastIndexOf(b) - message.lastIndexOf(a));
    const source = named === undefined ? undefined : sources.read(named)?.source;
    if (!source)
        return at;
    const line = Number(/\bline (\d+)/.exec(message)?.[1] ?? 1);
    const text = source.line(line);
    return { file: source.file, line, column: 1, endLine: line, endColumn: text.length + 1 };
}

;// CONCATENATED MODULE: ./lib/render/kustomize/image-fields.js

const CONTAINER_LISTS = new Set(['containers', 'initContainers']);
const VOLUMES = [
    ['spec', 'volumes'],
    ['spec', 'template', 'spec', 'volumes'],
];
function changeablePaths(manifest) {
    if (manifest.object.kind === 'CustomResourceDefinition')
        return [];
    const volumes = VOLUMES.flatMap((path) => imagesIn(manifest.get(path), path, ['image', 'reference']));
    return [...containersBelow(manifest.root, []), ...volumes];
}
function* containersBelow(value, path) {
    if (value.kind === 'sequence') {
        for (const [index, item] of value.items.entries())
            yield* containersBelow((0,lookup/* resolve */.hd)(item), [...path, index]);
    }
    if (value.kind !== 'mapping')
        return;
    for (const { key, value: child } of (0,lookup/* effectiveEntries */.Ey)(value)) {
        const below = [...path, key.value];
        if (CONTAINER_LISTS.has(key.value))
            yield* imagesIn((0,lookup/* resolve */.hd)(child), below, ['image']);
        yield* containersBelow((0,lookup/* resolve */.hd)(child), below);
    }
}
function imagesIn(list, path, image) {
    if (list?.kind !== 'sequence')
        return [];
    return list.items.flatMap((item, index) => {
        const holder = image.length === 1 ? item : (0,lookup/* getValue */._W)(item, image[0]);
        return (0,lookup/* getScalar */.tD)(holder, image[image.length - 1]) ? [[...path, index, ...image]] : [];
    });
}

;// CONCATENATED MODULE: ./lib/render/kustomize/references.js

const list = (kustomization, key) => (0,lookup/* getItems */.JS)(kustomization, key)
    .flatMap(scalarOf)
    .filter(({ value }) => !isInline(value))
    .map((node) => [node, node.value]);
const pathOfEach = (kustomization, key) => (0,lookup/* getItems */.JS)(kustomization, key).flatMap((item) => references_at(item, 'path'));
const generator = (kustomization, key) => (0,lookup/* getItems */.JS)(kustomization, key).flatMap((item) => [
    ...(0,lookup/* getItems */.JS)(item, 'files').flatMap(scalarOf).map(keyed),
    ...(0,lookup/* getItems */.JS)(item, 'envs').flatMap(scalarOf).map(whole),
    ...references_at(item, 'env'),
]);
const pathWithin = (kustomization, key) => references_at((0,lookup/* getValue */._W)(kustomization, key), 'path');
const KEYS = [
    { key: 'resources', takes: 'any', collect: list },
    { key: 'bases', takes: 'folder', collect: list },
    { key: 'components', takes: 'folder', collect: list },
    { key: 'generators', takes: 'any', collect: list },
    { key: 'transformers', takes: 'any', collect: list },
    { key: 'validators', takes: 'any', collect: list },
    { key: 'crds', takes: 'file', collect: list },
    { key: 'configurations', takes: 'file', collect: list },
    { key: 'patchesStrategicMerge', takes: 'file', collect: list },
    { key: 'patchesJson6902', takes: 'file', collect: pathOfEach },
    { key: 'patches', takes: 'file', collect: pathOfEach },
    { key: 'replacements', takes: 'file', collect: pathOfEach },
    { key: 'configMapGenerator', takes: 'file', collect: generator },
    { key: 'secretGenerator', takes: 'file', collect: generator },
    { key: 'openapi', takes: 'file', collect: pathWithin },
];
function pathReferencesOf(kustomization) {
    return KEYS.flatMap(({ key, takes, collect }) => collect(kustomization, key).map(([node, path]) => ({ takes, key, path, node })));
}
function pluginPathsOf(config) {
    const paths = [
        ...references_at(config, 'path'),
        ...(0,lookup/* getItems */.JS)(config, 'paths').flatMap(scalarOf).map(whole),
        ...pathOfEach(config, 'replacements'),
        ...(0,lookup/* getItems */.JS)(config, 'files').flatMap(scalarOf).map(keyed),
        ...(0,lookup/* getItems */.JS)(config, 'envs').flatMap(scalarOf).map(whole),
    ];
    return paths
        .filter(([, path]) => !isInline(path))
        .map(([node, path]) => ({ takes: 'file', key: 'path', path, node }));
}
function references_at(node, key) {
    return [(0,lookup/* getValue */._W)(node, key)].flatMap((value) => (value?.kind === 'scalar' && value.value ? [whole(value)] : []));
}
function scalarOf(item) {
    const node = (0,lookup/* resolve */.hd)(item);
    return node.kind === 'scalar' && node.value !== '' ? [node] : [];
}
function whole(node) {
    return [node, node.value];
}
function keyed(node) {
    const equals = node.value.indexOf('=');
    return [node, equals < 0 ? node.value : node.value.slice(equals + 1)];
}
function isInline(text) {
    return text.includes('\n') || /^\s*[[{]/.test(text) || /^\S+:\s/.test(text);
}
const URL = /^[a-z][a-z0-9+.-]*:(?:\/\/|:)/i;
const REPOSITORY = /^(?:[\w.-]+@[\w.-]+:|github\.com[/:]|[\w-]+(?:\.[\w-]+)+\/(?!.*\.ya?ml$))|\.git(?:[/?]|$)|[?&]ref=/i;
function isRemote(path, isThere) {
    return URL.test(path) || (!isThere && REPOSITORY.test(path));
}
function isComponent(kustomization) {
    return (0,lookup/* getText */.q4)(kustomization, 'kind') === 'Component';
}

;// CONCATENATED MODULE: ./lib/render/kustomize/flow.js








const MOST_STEPS = 100_000;
function flowOf(tree, sources) {
    const encounters = [];
    const visiting = new Set();
    let steps = 0;
    const pass = (kustomization, incoming) => {
        if (visiting.has(kustomization) || steps > MOST_STEPS)
            return incoming;
        visiting.add(kustomization);
        let stream = incoming;
        for (const { key, path } of pathReferencesOf(kustomization.root)) {
            if (!ACCUMULATED.has(key))
                continue;
            const name = nameFrom(kustomization.folder, path);
            const below = tree.kustomizations.get(name);
            steps++;
            if (below && key === 'components') {
                stream = pass(below, stream);
                continue;
            }
            const added = below ? pass(below, EMPTY) : ownImages(sources.read(name));
            steps += added.images.length;
            stream = join(stream, added);
        }
        visiting.delete(kustomization);
        return applyEntries(kustomization, join(stream, patchedBy(kustomization, sources)), encounters);
    };
    const { images } = pass(tree.top, EMPTY);
    if (steps > MOST_STEPS)
        return { images: [], encounters: [], isPartial: true };
    return { images, encounters, isPartial: [...tree.resources].some((file) => !isWhole(sources.read(file))) };
}
function isWhole(file) {
    return file !== undefined && file.syntaxErrors.length === 0 && !file.template;
}
const EMPTY = { images: [], patched: [] };
const ACCUMULATED = new Set(['resources', 'bases', 'components']);
function join(one, other) {
    return { images: [...one.images, ...other.images], patched: [...one.patched, ...other.patched] };
}
function ownImages(file) {
    return { images: (file?.manifests ?? []).flatMap(flow_imagesOf), patched: [] };
}
function flow_imagesOf(manifest) {
    const changeable = changeablePaths(manifest);
    const known = new Set(changeable.map(field_path/* formatFieldPath */.v));
    const others = (0,images_collect/* collectWorkloads */.F)(manifest, { isPatch: true, extraFields: [] })
        .flatMap(({ uses }) => uses.map(({ path }) => path))
        .filter((path) => !known.has((0,field_path/* formatFieldPath */.v)(path)));
    const at = (isChangeable) => (path) => {
        const node = manifest.get(path);
        return node?.kind === 'scalar' ? [{ manifest, path, isChangeable, text: node.value, by: [] }] : [];
    };
    return [...changeable.flatMap(at(true)), ...others.flatMap(at(false))];
}
const IMAGE_KEYS = new Set(['image', 'reference', 'value']);
const PATCH_KEYS = ['patches', 'patchesStrategicMerge', 'patchesJson6902'];
function patchedBy({ folder, root }, sources) {
    const files = pathReferencesOf(root)
        .filter(({ key }) => PATCH_KEYS.includes(key))
        .flatMap(({ path }) => sources.read(nameFrom(folder, path))?.source.text ?? []);
    const inPlace = PATCH_KEYS.flatMap((key) => (0,lookup/* getItems */.JS)(root, key)).flatMap((item) => {
        const patch = (0,lookup/* resolve */.hd)(item).kind === 'scalar' ? (0,lookup/* resolve */.hd)(item) : (0,lookup/* getValue */._W)(item, 'patch');
        return patch?.kind === 'scalar' ? [patch.value] : [];
    });
    return { images: [], patched: [...files, ...inPlace].flatMap((text) => [...flow_imagesIn(text)]) };
}
function* flow_imagesIn(text) {
    for (const result of (0,documents/* readDocuments */.r)(text)) {
        if (result.ok && result.document.root)
            yield* imagesBelow(result.document.root, '');
    }
}
function* imagesBelow(node, key) {
    const value = (0,lookup/* resolve */.hd)(node);
    if (value.kind === 'mapping')
        for (const entry of value.entries)
            yield* imagesBelow(entry.value, entry.key.value);
    else if (value.kind === 'sequence')
        for (const item of value.items)
            yield* imagesBelow(item, key);
    else if (IMAGE_KEYS.has(key))
        yield value.value;
}
function applyEntries(kustomization, stream, encounters) {
    let { images, patched } = stream;
    for (const entry of imageEntriesOf(kustomization.root)) {
        encounters.push({ kustomization, entry, images, patched });
        const name = entry.name.value;
        const change = (text) => changeImage(text, changesOf(entry));
        images = images.map((image) => image.isChangeable && isSelected(image.text, name)
            ? { ...image, text: change(image.text), by: [...image.by, { entry, kustomization, before: image.text }] }
            : image);
        patched = patched.map((text) => (isSelected(text, name) ? change(text) : text));
    }
    return { images, patched };
}

;// CONCATENATED MODULE: ./lib/render/kustomize/setters.js
function setterOf({ value, source, start, end, sourceOffset }) {
    const range = source.range(start, end);
    return {
        value,
        at: { range, related: [] },
        part(offset, length) {
            const from = sourceOffset(offset);
            return from === undefined ? undefined : { range: source.range(from, from + length), related: [] };
        },
    };
}
function addedAt({ placed, source }, { start, end }) {
    const found = placed.find((candidate) => candidate.start <= start && end <= candidate.end);
    return found && { value: source.text.slice(start, end), at: found.at, part: () => found.at };
}

;// CONCATENATED MODULE: ./lib/render/kustomize/places.js



function places_placesOf(descent) {
    const { written } = descent;
    return {
        file: written?.file ?? descent.fallback([]).range.file,
        locate: (path) => locate(descent, path),
        locateKey: (path) => {
            const own = ownPath(descent, path);
            return own && written?.get(own) ? written.locateKey(own) : locate(descent, path);
        },
        locateText: (path, offset, length) => places_locateText(descent, path, offset, length),
    };
}
function locate(descent, path) {
    const [setter, ...others] = settersOf(descent, path);
    if (!setter)
        return ownPlace(descent, path) ?? descent.fallback(path);
    const rest = others.map(({ at }) => ({ ...at.range, message: 'another part of it is set here' }));
    return { range: setter.at.range, related: [...setter.at.related, ...rest, ...ownLine(descent, path)] };
}
function places_locateText(descent, path, offset, length) {
    const value = descent.built.get(path);
    if (value?.kind !== 'scalar')
        return locate(descent, path);
    const setters = settersOf(descent, path);
    const own = ownPath(descent, path);
    if (setters.length === 0 && own && isSame(descent.written?.get(own), value)) {
        return descent.written.locateText(own, offset, length);
    }
    for (const setter of setters) {
        const from = value.value.lastIndexOf(setter.value);
        const inside = offset - from;
        if (from < 0 || inside < 0 || inside >= setter.value.length)
            continue;
        const part = setter.part(inside, Math.min(Math.max(1, length), setter.value.length - inside));
        if (part)
            return { ...part, related: [...part.related, ...ownLine(descent, path)] };
    }
    return locate(descent, path);
}
function settersOf(descent, path) {
    const trace = descent.traces.get((0,field_path/* formatFieldPath */.v)(path));
    const filled = descent.filledIn(path);
    if (!trace)
        return [...filled, ...changedBy(descent, path)];
    const spots = [trace.version, trace.name].flatMap((spot) => (spot && !isOwn(descent, path, spot) ? [spot] : []));
    const setters = spots.map((spot) => descent.addedAt(spot) ?? setterOf(places_scalarAt(descent, spot)));
    return [...new Map([...filled, ...setters].map((setter) => [JSON.stringify(setter.at.range), setter])).values()];
}
function changedBy(descent, path) {
    const { built, written } = descent;
    const value = built.get(path);
    const own = ownPath(descent, path);
    if (value?.kind !== 'scalar' || value.value === '' || isSame(own && written?.get(own), value))
        return [];
    const keys = new Set([String(path[path.length - 1]), 'value']);
    const found = descent.changes().find((scalar) => keys.has(scalar.key) && scalar.value === value.value);
    return found ? [setterOf(found)] : [];
}
function isSame(one, other) {
    return one?.kind === 'scalar' && other.kind === 'scalar' && one.value === other.value;
}
function isOwn(descent, path, spot) {
    const { written } = descent;
    const own = ownPath(descent, path);
    const value = own && written?.get(own);
    return (value !== undefined && written?.file === spot.source.file && value.start <= spot.start && spot.end <= value.end);
}
function places_scalarAt({ scalarsOf }, { source, start, end }) {
    const values = isYaml(source) ? scalarsOf(source) : [];
    const around = values.find((scalar) => scalar.start <= start && end <= scalar.end);
    if (around)
        return around;
    const value = source.text.slice(start, end);
    return { key: '', value, source, start, end, sourceOffset: (offset) => start + offset };
}
function isYaml({ file }) {
    return /(?:\.ya?ml|\.json|\bKustomization)$/i.test(file);
}
function ownLine(descent, path) {
    const { written } = descent;
    const own = ownPath(descent, path);
    if (!written || !own)
        return [];
    const value = written.get(own);
    const message = value?.kind === 'scalar' ? `written as \`${value.value}\` here` : 'what it is added to';
    return [{ ...written.locate(own).range, message }];
}
function ownPlace(descent, path) {
    const own = ownPath(descent, path);
    return own && descent.written?.locate(own);
}
function ownPath({ built, written }, path) {
    if (!written)
        return undefined;
    const own = [];
    for (const part of path) {
        const before = path.slice(0, own.length);
        own.push(typeof part === 'number' ? indexOf(written.get(own), built.get([...before, part]), part) : part);
    }
    return own;
}
function indexOf(items, item, index) {
    const name = (0,lookup/* getText */.q4)(item, 'name');
    if (items?.kind !== 'sequence' || name === undefined)
        return index;
    const named = items.items.findIndex((candidate) => (0,lookup/* getText */.q4)(candidate, 'name') === name);
    if (named >= 0)
        return named;
    const same = (0,lookup/* getText */.q4)(items.items[index], 'name');
    return same !== undefined && name.includes(same) ? index : -1;
}

;// CONCATENATED MODULE: ./lib/render/kustomize/scalars.js

function scalars_scalarsOf(source) {
    const identity = (offset) => offset;
    return [...scalarsIn(source.text, source, identity)];
}
function* scalarsIn(text, source, toFile) {
    for (const result of (0,documents/* readDocuments */.r)(text)) {
        if (result.ok && result.document.root)
            yield* scalarsBelow(result.document.root, '', source, toFile);
    }
}
function* scalarsBelow(node, key, source, toFile) {
    if (node.kind === 'mapping') {
        for (const entry of node.entries)
            yield* scalarsBelow(entry.value, entry.key.value, source, toFile);
    }
    else if (node.kind === 'sequence') {
        for (const item of node.items)
            yield* scalarsBelow(item, key, source, toFile);
    }
    else if (node.kind === 'scalar') {
        yield* scalars_scalarAt(node, key, source, toFile);
    }
}
function* scalars_scalarAt(node, key, source, toFile) {
    const inValue = (offset) => {
        const inText = node.sourceOffset(offset);
        return inText === undefined ? undefined : toFile(inText);
    };
    if (isYamlText(node)) {
        const inner = [...scalarsIn(node.value, source, inValue)].filter(({ start }) => start >= 0);
        if (inner.length > 0) {
            yield* inner;
            return;
        }
    }
    const start = toFile(node.start);
    const end = toFile(Math.max(node.start, node.end - 1));
    if (start === undefined || end === undefined)
        return;
    yield { key, value: node.value, source, start, end: node.end > node.start ? end + 1 : start, sourceOffset: inValue };
}
function isYamlText({ style, value }) {
    return value.includes(':') && (style === 'literal' || /^\s*[[{]/.test(value));
}

;// CONCATENATED MODULE: ./lib/render/kustomize/marks.js
const HEX = /^[0-9a-f]{64,}$/;
function markSpots(spots, prefix) {
    return spots.map((spot, index) => {
        const original = spot.source.text.slice(spot.start, spot.end);
        const number = String(index).padStart(8, '0');
        const text = HEX.test(original) ? `c0ffee${number}`.padEnd(original.length, '0') : `${prefix}${number}`;
        return { spot, text, original };
    });
}
function marks_applyMarks(marks) {
    const byFile = new Map();
    for (const mark of marks)
        byFile.set(mark.spot.source, [...(byFile.get(mark.spot.source) ?? []), mark]);
    return new Map([...byFile].map(([source, own]) => [source.file, replaceAll(source.text, own)]));
}
function replaceAll(text, marks) {
    const sorted = [...marks].sort((a, b) => a.spot.start - b.spot.start);
    let result = '';
    let at = 0;
    for (const { spot, text: mark } of sorted) {
        result += text.slice(at, spot.start) + mark;
        at = spot.end;
    }
    return result + text.slice(at);
}
function marks_readMarks(text, marks) {
    const found = marks.filter((mark) => text.includes(mark.text));
    return { found, original: found.reduce((rest, mark) => rest.replaceAll(mark.text, mark.original), text) };
}
function spotsOf(word, source, partOfWord) {
    const spots = [];
    for (let at = source.text.indexOf(word); at >= 0; at = source.text.indexOf(word, at + word.length)) {
        const end = at + word.length;
        if (partOfWord.test(source.text[at - 1] ?? '') || partOfWord.test(source.text[end] ?? ''))
            continue;
        spots.push({ source, start: at, end });
    }
    return spots;
}

;// CONCATENATED MODULE: ./lib/render/kustomize/trace.js






const MOST_SINGLE_BUILDS = 24;
const trace_VERSION = {
    key: 'version',
    of(text) {
        const { tag = '', digest } = (0,reference_grammar/* splitReference */.mQ)(text);
        return digest === undefined ? tag : digest.slice(digest.indexOf(':') + 1);
    },
    partOfWord: /[\w.-]/,
    mark: 'pullproof-',
};
const NAME = {
    key: 'name',
    of(text) {
        const { tag, digest } = (0,reference_grammar/* splitReference */.mQ)(text);
        const suffix = `${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
        return text.slice(0, text.length - suffix.length);
    },
    partOfWord: /[\w./-]/,
    mark: 'pullproof.invalid/mark-',
};
async function traceImages(question, sources, fields) {
    const texts = [question.kustomize.outer(question.target, question.tree).source, ...trace_textsOf(question.tree, sources)];
    const own = texts.flatMap((source) => [...fields(source)]);
    const isOwn = (spot) => own.some((field) => contains(field, spot));
    const names = texts.flatMap(entryNamesOf);
    const isEntryName = (spot) => names.some((name) => contains(name, spot));
    const versionSpots = spotsOfPart(question.images, trace_VERSION, texts).filter((spot) => !isEntryName(spot) && (isOwn(spot) ? isBehindColon(spot) : !isBeforeColon(spot)));
    const nameSpots = spotsOfPart(question.images, NAME, texts).filter((spot) => !isOwn(spot) && !isEntryName(spot));
    const [versions, namesFound] = await Promise.all([
        traceSpots(question, trace_VERSION, versionSpots, isOwn),
        traceSpots(question, NAME, nameSpots, isOwn),
    ]);
    return new Map(question.images.map((image) => {
        const key = imageKey(image);
        const [name, version] = [namesFound.get(key), versions.get(key)];
        return [key, { ...(name ? { name } : {}), ...(version ? { version } : {}) }];
    }));
}
function isBehindColon({ source, start }) {
    return source.text[start - 1] === ':';
}
function isBeforeColon({ source, end }) {
    return /^:\S/.test(source.text.slice(end, end + 2));
}
function imageKey({ object, path }) {
    return `${object} ${(0,field_path/* formatFieldPath */.v)(path)}`;
}
function spotsOfPart(images, part, texts) {
    const words = new Set(images.map(({ text }) => part.of(text)).filter((word) => word !== ''));
    return texts.flatMap((source) => [...words].flatMap((word) => spotsOf(word, source, part.partOfWord)));
}
async function traceSpots(question, part, spots, isOwn) {
    if (spots.every(isOwn))
        return new Map();
    const marks = markSpots(spots, part.mark);
    const { seen, unclear } = await look(question, part, marks);
    if (unclear.length === 0)
        return seen;
    const words = new Set(unclear.map(({ text }) => part.of(text)));
    const single = marks
        .filter(({ original }) => words.has(original))
        .reverse()
        .sort((a, b) => Number(isOwn(b.spot)) - Number(isOwn(a.spot)))
        .slice(0, MOST_SINGLE_BUILDS);
    const results = await Promise.all(single.map((mark) => look({ ...question, images: unclear }, part, [mark])));
    return new Map([...seen, ...results.flatMap((result) => [...result.seen])]);
}
async function look({ kustomize, target, tree, images }, part, marks) {
    const build = await kustomize.build(target, tree, marks_applyMarks(marks));
    if (!build.ok)
        return { seen: new Map(), unclear: images };
    const seen = new Map();
    const unclear = [];
    for (const image of images) {
        const { found, original } = marks_readMarks(part.of(textAt(build.objects, image) ?? ''), marks);
        if (original !== part.of(image.text))
            unclear.push(image);
        const [mark] = found;
        if (mark && original === part.of(image.text))
            seen.set(imageKey(image), mark.spot);
    }
    return { seen, unclear };
}
function textAt(objects, { object, path }) {
    const value = objects[object]?.unfilled.get(path);
    return value?.kind === 'scalar' ? value.value : undefined;
}
const MAX_TEXT = 1024 * 1024;
function trace_textsOf(tree, sources) {
    return [...tree.files].flatMap((name) => {
        const known = sources.read(name)?.source;
        if (known)
            return [known];
        const bytes = sources.bytes(name);
        if (!bytes || bytes.length > MAX_TEXT || bytes.includes(0))
            return [];
        return [(0,lib_source/* createSource */.g)(name, Buffer.from(bytes).toString('utf8'))];
    });
}
function entryNamesOf(source) {
    if (!source.text.includes('images'))
        return [];
    return [...(0,documents/* readDocuments */.r)(source.text)].flatMap((result) => (0,lookup/* getItems */.JS)(result.ok ? result.document.root : undefined, 'images').flatMap((entry) => {
        const name = (0,lookup/* getValue */._W)(entry, 'name');
        return name ? [{ source, start: name.start, end: name.end }] : [];
    }));
}
function contains(outer, inner) {
    return outer.source === inner.source && outer.start <= inner.start && inner.end <= outer.end;
}

;// CONCATENATED MODULE: ./lib/render/kustomize/written.js




function writtenAs(built, file) {
    const { kind, name, namespace } = built.object;
    const group = (0,kinds/* groupOf */.F8)(built.object);
    const alike = file.manifests.filter(({ object }) => object.kind === kind && (0,kinds/* groupOf */.F8)(object) === group);
    const named = alike.filter(({ object }) => object.name === name);
    const within = alike.filter(({ object }) => object.name !== '' && name.includes(object.name));
    return (named.find(({ object }) => object.namespace === namespace) ??
        named[0] ??
        within.sort((a, b) => b.object.name.length - a.object.name.length)[0] ??
        (alike.length === 1 ? alike[0] : undefined));
}
function generatorOf({ object }, { kustomization, source }) {
    const key = object.kind === 'Secret' ? 'secretGenerator' : 'configMapGenerator';
    const items = (0,lookup/* getItems */.JS)(kustomization, key);
    const index = items.findIndex((item) => {
        const name = (0,lookup/* getText */.q4)(item, 'name');
        return name !== undefined && name !== '' && object.name.includes(name);
    });
    const item = items[index];
    if (!kustomization || !item)
        return undefined;
    const type = { apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization', name: '' };
    const { locate } = (0,manifests_manifest/* createManifest */.e4)(source, 0, kustomization, type);
    const inputs = ['literals', 'files', 'envs'].flatMap((field) => (0,lookup/* getItems */.JS)(item, field).flatMap((input, at) => {
        const node = (0,lookup/* resolve */.hd)(input);
        return node.kind === 'scalar' ? [{ path: [key, index, field, at], text: node.value }] : [];
    }));
    return {
        locate([field, name]) {
            const input = field === 'data' ? inputs.find(({ text }) => written_keyOf(text) === name) : undefined;
            return locate(input?.path ?? [key, index, 'name']);
        },
        reads: inputs.map(({ text }) => text.slice(text.indexOf('=') + 1)),
    };
}
function written_keyOf(text) {
    const equals = text.indexOf('=');
    return equals < 0 ? external_node_path_.posix.basename(text) : text.slice(0, equals);
}
function changingFiles({ files, resources, data }) {
    return [...files].filter((file) => !resources.has(file) && !data.has(file));
}

;// CONCATENATED MODULE: ./lib/render/kustomize/locate-objects.js









async function locateObjects(objects, context) {
    const { kustomize, target, tree, sources, imageFields } = context;
    const images = objects.flatMap(({ unfilled }, object) => locate_objects_imagesOf(unfilled, imageFields).flatMap(({ path, text }) => (text ? [{ object, path, text }] : [])));
    const fields = (source) => (tree.resources.has(source.file) ? ownFields(source, context) : []);
    const traces = mayChangeImages(target, tree)
        ? await traceImages({ kustomize, target, tree, images }, sources, fields)
        : new Map();
    const values = valuesOf(tree, sources);
    const outer = kustomize.outer(target, tree);
    const within = (added) => added && partOfPatch(added, sources, values.scalarsOf);
    return objects.map(({ manifest, unfilled, from }, object) => {
        const file = from === undefined ? undefined : sources.read(from);
        const generator = file && generatorOf(manifest, file);
        const own = images.filter((image) => image.object === object);
        const places = places_placesOf({
            built: manifest,
            written: file && writtenAs(manifest, file),
            fallback: (path) => generator?.locate(path) ?? { range: target.at, related: [] },
            traces: new Map(own.map((image) => [(0,field_path/* formatFieldPath */.v)(image.path), traces.get(imageKey(image)) ?? {}])),
            filledIn: (path) => variablesIn(unfilled, path, target.substitutions),
            addedAt: (spot) => (spot.source.file === outer.source.file ? within(addedAt(outer, spot)) : undefined),
            ...values,
        });
        const rendered = (0,manifests_manifest/* createRendered */.wv)(manifest, target.name, places);
        const isDataUnknown = tree.madeLater.some(({ text }) => generator?.reads.includes(text));
        return isDataUnknown ? { ...rendered, isDataUnknown } : rendered;
    });
}
function locate_objects_imagesOf(manifest, extraFields) {
    return (0,images_collect/* collectWorkloads */.F)(manifest, { isPatch: false, extraFields }).flatMap(({ uses }) => uses.flatMap(({ path }) => {
        const node = manifest.get(path);
        return node?.kind === 'scalar' ? [{ path, text: node.value }] : [];
    }));
}
const CHANGING_KEYS = [
    'images',
    'patches',
    'patchesStrategicMerge',
    'patchesJson6902',
    'replacements',
    'vars',
    'transformers',
    'generators',
];
function mayChangeImages({ additions, components }, { kustomizations }) {
    if (additions && [additions.images, additions.patches, components].some(({ length }) => length > 0))
        return true;
    return [...kustomizations.values()].some(({ root }) => CHANGING_KEYS.some((key) => (0,lookup/* getValue */._W)(root, key) !== undefined));
}
function ownFields(source, { sources, imageFields }) {
    return (sources.read(source.file)?.manifests ?? []).flatMap((manifest) => locate_objects_imagesOf(manifest, imageFields).flatMap(({ path }) => {
        const node = manifest.get(path);
        return node ? [{ source, start: node.start, end: node.end }] : [];
    }));
}
function valuesOf(tree, sources) {
    const known = new Map();
    const read = (source) => {
        const values = known.get(source) ?? scalars_scalarsOf(source);
        known.set(source, values);
        return values;
    };
    let changes;
    return {
        scalarsOf: read,
        changes() {
            changes ??= changingFiles(tree)
                .flatMap((file) => sources.read(file)?.source ?? [])
                .flatMap(read);
            return changes;
        },
    };
}
function partOfPatch(added, sources, scalarsOf) {
    const { file, line, endLine } = added.at.range;
    const source = line === endLine ? undefined : sources.read(file)?.source;
    if (!source)
        return added;
    const inside = scalarsOf(source).filter((scalar) => {
        const at = source.range(scalar.start, scalar.end);
        return at.line >= line && at.endLine <= endLine && scalar.value.includes(added.value);
    });
    const [only, ...others] = inside;
    return only && others.length === 0 ? setterOf(only) : added;
}
const locate_objects_VARIABLE = /\$\{([A-Za-z_]\w*)/g;
function variablesIn(manifest, path, substitutions) {
    const value = substitutions && manifest.get(path);
    if (value?.kind !== 'scalar')
        return [];
    return [...value.value.matchAll(locate_objects_VARIABLE)].flatMap(([, name = '']) => {
        const found = substitutions?.values.get(name);
        return found ? [{ value: found.text, at: found.at, part: () => found.at }] : [];
    });
}

;// CONCATENATED MODULE: ./lib/render/kustomize/plain.js






const APPLIED = new Set(['resources', 'bases', 'components', 'images']);
const WITHOUT_EFFECT = new Set([
    'apiVersion',
    'kind',
    'metadata',
    'labels',
    'commonLabels',
    'commonAnnotations',
    'sortOptions',
    'buildMetadata',
]);
function isPlain({ additions, substitutions, top }, { kustomizations }) {
    if (additions || substitutions)
        return false;
    const all = [...kustomizations.values()];
    return (all.some(({ root }) => (0,lookup/* getItems */.JS)(root, 'images').length > 0) &&
        all.every(({ root }) => root.entries.every(({ key: { value } }) => APPLIED.has(value) || WITHOUT_EFFECT.has(value) || (value === 'namespace' && root === top.root))) &&
        all.every(({ root }) => (0,lookup/* getItems */.JS)(root, 'images').every(isApplied)));
}
function isApplied(entry) {
    return !isPattern((0,lookup/* getText */.q4)(entry, 'name') ?? '') && (0,lookup/* getText */.q4)(entry, 'tagSuffix') === undefined;
}
function renderPlain(target, tree, flow, sources) {
    const name = `${target.name} without kustomize`;
    const values = valuesOf(tree, sources);
    const namespace = (0,lookup/* getText */.q4)(target.top.root, 'namespace');
    const manifests = [...tree.resources].flatMap((file) => sources.read(file)?.manifests ?? []);
    return {
        name,
        manifests: manifests.map((written) => {
            const own = flow.images.filter(({ manifest, by }) => manifest === written && by.length > 0);
            const built = withTexts(written, own, namespace);
            const places = places_placesOf({
                built,
                written,
                fallback: written.locate,
                traces: new Map(own.map((image) => [(0,field_path/* formatFieldPath */.v)(image.path), traceOf(image)])),
                filledIn: () => [],
                addedAt: () => undefined,
                ...values,
            });
            return (0,manifests_manifest/* createRendered */.wv)(built, name, places);
        }),
        covers: tree.files,
        releases: [],
        skipped: [],
        problems: [],
    };
}
function traceOf({ by }) {
    const last = (...keys) => {
        const found = by.findLast(({ entry }) => keys.some((key) => entry.changes[key]));
        const node = found && keys.flatMap((key) => found.entry.changes[key] ?? [])[0];
        return node && { source: found.kustomization.file.source, start: node.start, end: node.end };
    };
    const [version, name] = [last('newTag', 'digest', 'tagSuffix'), last('newName')];
    return { ...(version ? { version } : {}), ...(name ? { name } : {}) };
}
function withTexts(manifest, images, namespace) {
    const root = images.reduce((node, { path, text }) => withText(node, path, text), manifest.root);
    if (root.kind !== 'mapping')
        return manifest;
    const object = namespace === undefined ? manifest.object : { ...manifest.object, namespace };
    return (0,manifests_manifest/* withRoot */.Lf)(manifest, root, object);
}
function withText(node, [part, ...rest], text) {
    if (part === undefined)
        return textNode(text, node);
    const replace = (value) => withText((0,lookup/* resolve */.hd)(value), rest, text);
    if (node.kind === 'sequence') {
        return { ...node, items: node.items.map((item, index) => (index === part ? replace(item) : item)) };
    }
    if (node.kind !== 'mapping')
        return node;
    const entries = node.entries.map((entry) => entry.key.value === part ? { ...entry, value: replace(entry.value) } : entry);
    return { ...node, entries };
}
function textNode(value, { start, end }) {
    return { kind: 'scalar', start, end, value, style: 'plain', type: 'string', sourceOffset: () => undefined };
}

;// CONCATENATED MODULE: ./lib/render/kustomize/roots.js



function rootsOf(files) {
    const all = kustomizationsOf(files);
    const byFolder = new Map(all.map((kustomization) => [kustomization.folder, kustomization]));
    const takenBy = new Map(all.map((kustomization) => [kustomization, takenIn(kustomization, byFolder)]));
    const taken = new Set([...takenBy.values()].flat());
    const buildable = all.filter(({ root }) => !isComponent(root));
    const roots = buildable.filter((kustomization) => !taken.has(kustomization));
    const reached = new Set();
    const reach = (kustomization) => {
        if (reached.has(kustomization))
            return;
        reached.add(kustomization);
        for (const below of takenBy.get(kustomization) ?? [])
            reach(below);
    };
    for (const root of roots)
        reach(root);
    for (const kustomization of buildable) {
        if (reached.has(kustomization))
            continue;
        roots.push(kustomization);
        reach(kustomization);
    }
    return roots;
}
function takenIn({ folder, root }, byFolder) {
    return pathReferencesOf(root).flatMap(({ path }) => byFolder.get(nameFrom(folder, path)) ?? []);
}
function kustomizationsOf(files) {
    return files.flatMap((file) => file.kustomization ? [{ folder: external_node_path_.posix.dirname(file.source.file), file, root: file.kustomization }] : []);
}

// EXTERNAL MODULE: ./lib/manifests/parse.js + 2 modules
var parse = __webpack_require__(4042);
;// CONCATENATED MODULE: ./lib/render/kustomize/tree.js






function kustomizationIn(folder, sources) {
    for (const name of roles/* KUSTOMIZATION_NAMES */.H) {
        const file = sources.read(nameFrom(folder, name));
        if (file?.kustomization)
            return { folder, file, root: file.kustomization };
    }
    return undefined;
}
function readTree(top, components, sources) {
    const walker = new Walker(sources);
    walker.enter(top);
    for (const folder of components) {
        const component = kustomizationIn(folder, sources);
        if (component)
            walker.enter(component);
    }
    const { file } = top.file.source;
    const generated = sources.bytes(file) ? new Map() : new Map([[file, top.file.source.text]]);
    return { top, generated, ...walker };
}
const tree_CHART_KEYS = ['helmCharts', 'helmChartInflationGenerator'];
const GENERATORS = new Set(['configMapGenerator', 'secretGenerator']);
const PLUGINS = new Set(['generators', 'transformers', 'validators']);
class Walker {
    kustomizations = new Map();
    files = new Set();
    resources = new Set();
    madeLater = [];
    obstacles = [];
    data = new Set();
    #sources;
    constructor(sources) {
        this.#sources = sources;
    }
    enter(kustomization) {
        const { folder, file, root } = kustomization;
        if (this.kustomizations.has(folder))
            return;
        this.kustomizations.set(folder, kustomization);
        this.files.add(file.source.file);
        for (const reference of pathReferencesOf(root))
            this.#follow(kustomization, file, reference);
        for (const key of tree_CHART_KEYS) {
            const charts = (0,lookup/* getValue */._W)(root, key);
            if (charts)
                this.#stop('helm', file, charts, key);
        }
        for (const key of PLUGINS)
            for (const item of (0,lookup/* getItems */.JS)(root, key))
                this.#followInline(kustomization, item);
    }
    #follow(kustomization, file, reference) {
        const { path, key, takes, node } = reference;
        const name = nameFrom(kustomization.folder, path);
        const isFile = takes !== 'folder' && this.#sources.bytes(name) !== undefined;
        const names = isFile ? undefined : this.#sources.list(name);
        const below = names && takes !== 'file' ? kustomizationIn(name, this.#sources) : undefined;
        if (isRemote(path, isFile || names !== undefined))
            this.#stop('remote', file, node, path);
        else if (isFile)
            this.#take(kustomization, key, name);
        else if (below)
            this.enter(below);
        else if (names?.some((name) => roles/* KUSTOMIZATION_NAMES */.H.has(name)))
            this.#stop('unreadable', file, node, path);
        else if (GENERATORS.has(key))
            this.madeLater.push({ ...obstacle('missing', file, node, path), file: name });
        else
            this.#stop(this.#isMadeLater(name, path) ? 'made-later' : 'missing', file, node, path);
    }
    #isMadeLater(name, path) {
        return (0,placeholder/* findPlaceholder */.$)(path) !== undefined || this.#sources.isIgnored(name);
    }
    #take(kustomization, key, name) {
        this.files.add(name);
        if (key === 'resources')
            this.resources.add(name);
        if (GENERATORS.has(key))
            this.data.add(name);
        if (!PLUGINS.has(key))
            return;
        const file = this.#sources.read(name);
        for (const { root } of file?.manifests ?? []) {
            for (const path of pluginPathsOf(root))
                this.#follow(kustomization, file, path);
        }
    }
    #followInline(kustomization, item) {
        if (item.kind !== 'scalar')
            return;
        const { file } = kustomization;
        for (const { root } of (0,read/* readText */.y)(file.source.file, item.value).manifests) {
            for (const path of pluginPathsOf(root))
                this.#follow(kustomization, file, { ...path, node: item });
        }
    }
    #stop(why, file, node, text) {
        this.obstacles.push(obstacle(why, file, node, text));
    }
}
function obstacle(why, { source }, node, text) {
    const end = node.kind === 'scalar' ? node.end : node.start + 1;
    return { why, at: source.range(node.start, Math.max(end, node.start + 1)), text };
}

;// CONCATENATED MODULE: ./lib/render/kustomize/target.js





function targetOf(top) {
    const { source } = top.file;
    return { name: titleOf(top), top, components: [], at: firstLineOf(source) };
}
function titleOf({ folder, file }) {
    return folder === '.' ? file.source.file : folder;
}
function releaseTargetOf(input, sources) {
    const { release, folder, additions, substitutions } = input;
    const top = kustomizationIn(folder, sources) ?? generatedFor(folder, sources);
    if (!top)
        return undefined;
    return {
        name: `${folder} for ${release.object.kind} ${release.object.name}`,
        top,
        components: additions.components.map(({ text }) => nameFrom(folder, text)),
        at: release.locate(['metadata', 'name']).range,
        additions,
        ...(substitutions ? { substitutions } : {}),
        release,
    };
}
const MANIFEST = /\.ya?ml$/;
function generatedFor(folder, sources) {
    const resources = [...manifestsBelow(folder, '', sources)];
    if (resources.length === 0)
        return undefined;
    const text = JSON.stringify({ kind: 'Kustomization', resources });
    const file = (0,read/* readText */.y)(external_node_path_.posix.join(folder, 'kustomization.yaml'), text, 'kustomization');
    return file.kustomization && { folder, file, root: file.kustomization };
}
function* manifestsBelow(folder, way, sources) {
    for (const name of sources.list(nameFrom(folder, way || '.')) ?? []) {
        const path = external_node_path_.posix.join(way, name);
        if (MANIFEST.test(name))
            yield path;
        if (!name.endsWith('/') || name.startsWith('.'))
            continue;
        if (kustomizationIn(nameFrom(folder, path), sources))
            yield path.replace(/\/$/, '');
        else
            yield* manifestsBelow(folder, path, sources);
    }
}
function firstLineOf(source) {
    return source.range(0, source.line(1).length);
}
const OUTER_FILE = '<additions>';
function outerOf({ top, components, additions }, place) {
    const text = new TextWithPlaces();
    text.add(`{"resources":[${JSON.stringify(place(top.folder))}],"buildMetadata":["originAnnotations"]`);
    if (components.length > 0)
        text.add(`,"components":${JSON.stringify(components.map(place))}`);
    for (const key of ['namespace', 'namePrefix', 'nameSuffix'])
        text.field(',', key, additions?.[key]);
    text.list('images', additions?.images ?? [], ({ name, ...image }) => {
        text.add(`{"name":${JSON.stringify(name)}`);
        for (const key of ['newName', 'newTag', 'digest'])
            text.field(',', key, image[key]);
        text.add('}');
    });
    text.list('patches', additions?.patches ?? [], ({ patch, target, at }) => {
        text.field('{', 'patch', { text: patch, at });
        text.add(target === undefined ? '}' : `,"target":${target}}`);
    });
    text.add('}');
    return text.result();
}
class TextWithPlaces {
    #text = '';
    #placed = [];
    add(text) {
        this.#text += text;
    }
    field(before, key, value) {
        if (!value)
            return;
        this.add(`${before}${JSON.stringify(key)}:`);
        const start = this.#text.length;
        this.add(JSON.stringify(value.text));
        this.#placed.push({ start, end: this.#text.length, at: value.at });
    }
    list(key, items, add) {
        if (items.length === 0)
            return;
        this.add(`,${JSON.stringify(key)}:[`);
        for (const [index, item] of items.entries()) {
            if (index > 0)
                this.add(',');
            add(item);
        }
        this.add(']');
    }
    result() {
        return { source: (0,lib_source/* createSource */.g)(OUTER_FILE, this.#text), placed: this.#placed };
    }
}

;// CONCATENATED MODULE: ./lib/render/kustomize/stage.js







const COPY = 'repository';
const OUTER = 'build';
async function findKustomize(tools, sources) {
    const tool = (await tools.find('kustomize')) ?? (await tools.find('kubectl'));
    if (!tool)
        return undefined;
    const outer = (target, tree) => {
        const way = stage_wayTo(tree, sources);
        return outerOf(target, (folder) => `../${stage_placeOf(way, folder)}`);
    };
    return {
        outer,
        async build(target, tree, edited = new Map()) {
            const folder = tools.folder();
            const way = stage_wayTo(tree, sources);
            const content = (file) => edited.get(file) ?? tree.generated.get(file) ?? sources.bytes(file) ?? '';
            for (const file of tree.files)
                stage_write((0,external_node_path_.join)(folder, stage_placeOf(way, file)), content(file));
            for (const { file } of tree.madeLater)
                stage_write((0,external_node_path_.join)(folder, stage_placeOf(way, file)), '');
            const { source } = outer(target, tree);
            stage_write((0,external_node_path_.join)(folder, OUTER, 'kustomization.yaml'), edited.get(source.file) ?? source.text);
            const result = await tools.run(tool, commandOf(tool), { cwd: folder });
            if (!result.ok)
                return { ok: false, reason: result.reason, message: withoutFolder(result.stderr, folder, way) };
            const toName = (path) => external_node_path_.posix.relative(external_node_path_.posix.join('/', way), external_node_path_.posix.join('/', OUTER, path));
            return { ok: true, objects: readObjects(result.stdout, target.substitutions, toName) };
        },
    };
}
function stage_wayTo({ files, madeLater }, { prefix }) {
    const names = [...files, ...madeLater.map(({ file }) => file)].map((file) => external_node_path_.posix.join(prefix, file));
    const ups = Math.max(0, ...names.map((name) => name.split('/').filter((part) => part === '..').length));
    return external_node_path_.posix.join(COPY, ...Array.from({ length: ups }, () => 'up'), prefix);
}
function stage_placeOf(way, file) {
    return external_node_path_.posix.normalize(external_node_path_.posix.join(way, file));
}
function commandOf({ name }) {
    const command = name === 'kubectl' ? 'kustomize' : 'build';
    return [command, OUTER, '--load-restrictor', 'LoadRestrictionsRootOnly'];
}
function stage_write(path, content) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    (0,external_node_fs_.writeFileSync)(path, content);
}
function withoutFolder(message, folder, way) {
    return [`${folder}/${way}`, `${folder}/${COPY}`, `../${way}`]
        .reduce((text, path) => text.replaceAll(`${path}/`, '').replaceAll(path, '.'), message)
        .replaceAll(folder, '')
        .trim();
}
const ANNOTATIONS = ['metadata', 'annotations'];
const ORIGIN = [...ANNOTATIONS, 'config.kubernetes.io/origin'];
const SUBSTITUTE = 'kustomize.toolkit.fluxcd.io/substitute';
function readObjects(output, substitutions, toName) {
    const { manifests } = (0,read/* readText */.y)('', output);
    return manifests.map((unfilled) => {
        const written = unfilled.get(ORIGIN);
        const origin = written?.kind === 'scalar' ? (0,parse/* parseDocument */.Tp)(written.value, 0)?.root : undefined;
        const path = (0,lookup/* getText */.q4)(origin, 'repo') ? undefined : ((0,lookup/* getText */.q4)(origin, 'path') ?? (0,lookup/* getText */.q4)(origin, 'configuredIn'));
        const manifest = substitutions ? stage_fillIn(unfilled, substitutions) : unfilled;
        return { manifest, unfilled, from: path === undefined ? undefined : toName(path) };
    });
}
function stage_fillIn(manifest, substitutions) {
    const isDisabled = [ANNOTATIONS, ['metadata', 'labels']].some((path) => (0,lookup/* getText */.q4)(manifest.get(path), SUBSTITUTE) === 'disabled');
    const text = manifest.textOf(manifest.root);
    if (isDisabled || !text.includes('$'))
        return manifest;
    return (0,read/* readText */.y)('', substitute(text, substitutions)).manifests[0] ?? manifest;
}

;// CONCATENATED MODULE: ./lib/render/kustomize/render.js









async function renderKustomizations(releases, input) {
    const plans = plansOf(releases, input);
    if (plans.length === 0)
        return [];
    const selected = selectedEntries(plans.map(({ flow }) => flow));
    const kustomize = plans.some(({ tree }) => tree.obstacles.length === 0)
        ? await findKustomize(input.tools, input.sources)
        : undefined;
    let done = 0;
    return Promise.all(plans.map(async (plan) => {
        const rendering = await renderOne(plan, kustomize, input);
        input.onProgress?.(++done, plans.length);
        return { ...rendering, problems: [...rendering.problems, ...entryProblems(plan.tree, plan.flow, selected)] };
    }));
}
function plansOf(releases, input) {
    const released = releases
        .flatMap((release) => releaseTargetOf(release, input.sources) ?? [])
        .map((target) => planOf(target, input));
    const taken = new Set(released.flatMap(({ tree }) => [...tree.kustomizations.keys()]));
    const roots = rootsOf(input.files).filter(({ folder }) => !taken.has(folder));
    return [...released, ...roots.map((root) => planOf(targetOf(root), input))];
}
function planOf(target, { sources }) {
    const tree = readTree(target.top, target.components, sources);
    return { target, tree, flow: flowOf(tree, sources) };
}
async function renderOne(plan, kustomize, input) {
    const { target, tree } = plan;
    const { sources } = input;
    const releases = target.release ? [target.release] : [];
    const nothing = { name: target.name, manifests: [], covers: new Set(), releases };
    if (tree.obstacles.length > 0)
        return { ...nothing, ...obstacleFailure(target, tree) };
    if (!kustomize)
        return isPlain(target, tree)
            ? renderPlain(target, tree, plan.flow, sources)
            : { ...nothing, ...missingToolFailure(target, tree) };
    const build = await kustomize.build(target, tree);
    if (!build.ok)
        return { ...nothing, ...buildFailure(build, target, tree, sources) };
    const context = { kustomize, target, tree, sources, imageFields: input.config.imageFields };
    const manifests = await locateObjects(build.objects, context);
    return { ...nothing, manifests, covers: coveredBy(tree), skipped: [], problems: [] };
}
function coveredBy({ files, data }) {
    return new Set([...files].filter((file) => !data.has(file)));
}

;// CONCATENATED MODULE: ./lib/render/missing-values.js

async function missingValues(releases, input) {
    if (releases.length === 0 || (await input.tools.find('helm')))
        return [];
    return releases.flatMap((release) => {
        const problems = release.values.flatMap((layer) => {
            if (layer.form !== 'file' || layer.missing !== 'fails' || input.sources.bytes(layer.file))
                return [];
            return judgeMissing({ missing: layer.file, at: layer.at }, release).problems;
        });
        const nothing = { name: release.title, manifests: [], covers: new Set(), releases: [], skipped: [] };
        return problems.length > 0 ? [{ ...nothing, problems }] : [];
    });
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/render/tools.js





const DEADLINE_MS = 60_000;
const MAX_OUTPUT = 64 * 1024 * 1024;
const VERSIONS = {
    kustomize: { args: ['version'], pattern: /v\d+\.\d+\.\d+\S*/ },
    kubectl: { args: ['version', '--client'], pattern: /Kustomize Version: (v\d+\.\d+\.\d+\S*)/ },
    helm: { args: ['version', '--template', '{{.Version}}'], pattern: /v\d+\.\d+(?:\.\d+)?\S*/ },
};
function createToolbox({ path, deadlineMs = DEADLINE_MS, maxOutput = MAX_OUTPUT }) {
    const found = new Map();
    const gate = createGate((0,external_node_os_.availableParallelism)());
    let home;
    const root = () => {
        home ??= (0,external_node_fs_.realpathSync)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'pullproof-')));
        return home;
    };
    const start = (program, args, cwd) => gate(() => execute(program, args, { cwd, home: root(), deadlineMs, maxOutput }));
    const ask = async (name) => {
        const { args, pattern } = VERSIONS[name];
        for (const program of programsOn(path, name)) {
            const result = await start(program, args, root());
            const match = result.ok && pattern.exec(result.stdout);
            if (match)
                return { name, path: program, version: match[1] ?? match[0] };
        }
        return undefined;
    };
    return {
        find(name) {
            const known = found.get(name) ?? ask(name);
            found.set(name, known);
            return known;
        },
        run: (tool, args, { cwd }) => start(tool.path, args, cwd),
        folder: () => (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(root(), 'r')),
        close() {
            if (home !== undefined)
                (0,external_node_fs_.rmSync)(home, { recursive: true, force: true });
            home = undefined;
        },
    };
}
function programsOn(path, name) {
    return path
        .split(external_node_path_.delimiter)
        .filter(external_node_path_.isAbsolute)
        .flatMap((folder) => [(0,external_node_path_.join)(folder, name), (0,external_node_path_.join)(folder, `${name}.exe`)])
        .filter(isProgram);
}
function isProgram(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
function execute(program, args, limits) {
    const options = {
        cwd: limits.cwd,
        env: closedEnvironment(limits.home),
        timeout: limits.deadlineMs,
        maxBuffer: limits.maxOutput,
        killSignal: 'SIGKILL',
        windowsHide: true,
    };
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.execFile)(program, args, options, (error, stdout, stderr) => {
            if (!error)
                resolve({ ok: true, stdout, stderr });
            else
                resolve({ ok: false, reason: reasonOf(error), stderr });
        });
        child.stdin?.end();
    });
}
function reasonOf(error) {
    if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
        return 'output';
    return error.killed ? 'deadline' : 'failed';
}
function closedEnvironment(home) {
    const nowhere = 'http://127.0.0.1:9';
    return {
        HOME: home,
        USERPROFILE: home,
        TMPDIR: home,
        TEMP: home,
        TMP: home,
        XDG_CONFIG_HOME: home,
        XDG_CACHE_HOME: home,
        XDG_DATA_HOME: home,
        KUBECONFIG: (0,external_node_path_.join)(home, 'no-kubeconfig'),
        PATH: home,
        HTTP_PROXY: nowhere,
        HTTPS_PROXY: nowhere,
        ALL_PROXY: nowhere,
        NO_PROXY: '',
        GIT_ALLOW_PROTOCOL: 'none',
    };
}

;// CONCATENATED MODULE: ./lib/render/render.js








async function renderAll({ path, ...options }) {
    const tools = createToolbox({ path });
    try {
        return await renderWith(tools, options);
    }
    finally {
        tools.close();
    }
}
async function renderWith(tools, options) {
    const sources = createSources(options.cwd, options.files);
    const input = { ...options, sources, tools };
    const { files } = input;
    const repository = { sources, ...(sources.remote === undefined ? {} : { remote: sources.remote }) };
    const plan = (manifests) => planGitops({ manifests, files, repository });
    const written = plan(files.flatMap(({ manifests }) => manifests));
    const built = await renderKustomizations(written.kustomizations, input);
    const deployed = plan(deployedObjects(input, built));
    const configured = input.config.render.helm.map((entry) => releaseOfSettings(chartSettingsOf(entry)));
    const releases = [...configured, ...deployed.charts.map(chartReleaseOf)];
    const charts = await renderCharts(releases, input);
    return {
        renderings: [...built, ...charts, ...(await missingValues(releases, input)), ...render_elsewhere(deployed)],
        sources: readBesides(files, sources.texts()),
        artifacts: deployed.artifacts,
    };
}
function deployedObjects({ files }, built) {
    const covered = new Set(built.flatMap(({ covers }) => [...covers]));
    const written = files.filter(({ source }) => !covered.has(source.file));
    return [...written, ...built].flatMap(({ manifests }) => manifests);
}
function chartReleaseOf({ release, ...chart }) {
    const { kind, name } = release.object;
    return {
        ...chart,
        title: `${chart.folder} for ${kind} ${name}`,
        origin: 'chosen',
        at: release.locate(['metadata', 'name']),
        releases: [release],
    };
}
function render_elsewhere({ plain, skipped }) {
    const releases = [...plain, ...skipped.map(({ release }) => release)];
    if (releases.length === 0)
        return [];
    return [
        {
            name: '',
            manifests: [],
            covers: new Set(),
            releases,
            skipped: skipped.map(({ release, ...entry }) => entry),
            problems: [],
        },
    ];
}
function readBesides(files, texts) {
    const named = new Set(files.map(({ source }) => source.file));
    return texts.filter(({ file }) => !named.has(file) && /(?:\.ya?ml|\.json|\bKustomization)$/i.test(file));
}


/***/ })

};
