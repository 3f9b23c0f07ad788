#!/usr/bin/env bash
# Gets the sitemap of the published site into a folder, and prints PUBLISHED, where it is; nothing if there is none yet.
set -euo pipefail
folder=$1
file=${CONTENT_DIR:-content}/site.yaml
field() { sed -n "s/^$1: *['\"]\{0,1\}\([^'\" #]*\).*/\1/p" "$file"; }
base=$(field base)
home=$(field url)
home=${home%/}/${base#/}
home=${home%/}
mkdir -p "$folder"
get() { curl --fail --silent --location --max-time 30 --output "$folder/${1##*/}" "$1"; }
if ! get "$home/sitemap-index.xml"; then
	echo "No sitemap at $home: there is nothing to compare with." >&2
	exit 0
fi
grep -o '<loc>[^<]*' "$folder/sitemap-index.xml" | sed 's/<loc>//' | while read -r sitemap; do
	get "$sitemap"
done
echo "PUBLISHED=$folder/sitemap-index.xml"
