#!/usr/bin/env bash
# Installs what the integration tests run: Debian's registry and its helpers, kustomize and Helm. Prints the folder for the PATH.
# What cannot be installed is told, and its tests are counted as skipped.
set -uo pipefail

bin=${XDG_CACHE_HOME:-$HOME/.cache}/pullproof-ci/bin
mkdir -p "$bin"

apt_packages() {
	local missing=() package
	for package in docker-registry skopeo apache2-utils openssl; do
		dpkg-query -W -f '${db:Status-Abbrev}' "$package" 2>/dev/null | grep -q '^ii' || missing+=("$package")
	done
	((${#missing[@]})) || return 0
	apt-get update -qq >&2
	DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}

# go_program NAME PACKAGE@VERSION
go_program() {
	[ -x "$bin/$1-${2##*@}" ] || {
		local build
		build=$(mktemp -d)
		GOBIN=$build CGO_ENABLED=0 go install "$2" >&2 && mv "$build"/* "$bin/$1-${2##*@}"
		rm -rf "$build"
	}
	[ -x "$bin/$1-${2##*@}" ] && ln -sf "$1-${2##*@}" "$bin/$1"
}

apt_packages || echo '==> no docker-registry: its tests are skipped' >&2
go_program kustomize sigs.k8s.io/kustomize/kustomize/v5@v5.8.2 || echo '==> no kustomize: its tests are skipped' >&2
go_program helm helm.sh/helm/v3/cmd/helm@v3.22.0 || echo '==> no Helm: its tests are skipped' >&2
echo "$bin"
