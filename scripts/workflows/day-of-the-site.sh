#!/usr/bin/env bash
# Prints SOURCE_DATE_EPOCH for noon of this day in the UK: every build of a day is the same.
set -euo pipefail
export TZ=Europe/London
echo "SOURCE_DATE_EPOCH=$(date -d "$(date +%F) 12:00" +%s)"
