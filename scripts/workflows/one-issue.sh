#!/usr/bin/env bash
# Keeps one issue of a title: opens it with the text of a file, updates it, and closes it once the file is empty.
set -euo pipefail
title=$1
file=$2
# A search is by words, so the title is compared as well.
number=$(TITLE=$title gh issue list --state open --search "in:title \"$title\"" --json number,title \
	--jq 'map(select(.title == env.TITLE)) | .[0].number // empty')
if [ -s "$file" ]; then
	# An issue takes 65,536 characters.
	head -c 60000 "$file" > "$file.part"
	if [ -n "$number" ]; then
		gh issue edit "$number" --body-file "$file.part"
	else
		gh issue create --title "$title" --body-file "$file.part"
	fi
elif [ -n "$number" ]; then
	gh issue close "$number" --comment 'Nothing was found this time.'
fi
