@echo off
rem Starts Rattdela: the window without arguments, else the command that is named.
setlocal
chcp 65001 >nul
set "HOME_DIR=%~dp0.."
set "JAVA_EXE="
if defined RATTDELA_JAVA_HOME call :try "%RATTDELA_JAVA_HOME%\bin\java.exe"
if not defined JAVA_EXE if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
if not defined JAVA_EXE for /f "delims=" %%j in ('where java 2^>nul') do if not defined JAVA_EXE call :try "%%j"
if not defined JAVA_EXE for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\jdk-25*" "%ProgramFiles%\Java\jdk-25*") do if not defined JAVA_EXE call :try "%%d\bin\java.exe"
if not defined JAVA_EXE (
  echo Rättdela behöver Java 25, som inte hittades. 1>&2
  echo Installera ett JDK 25 eller låt JAVA_HOME eller RATTDELA_JAVA_HOME peka på ett. Inga data har rörts. 1>&2
  exit /b 1
)
rem What the validators of "verify" put aside of a file lies in a folder of its own.
set "ASIDE="
if /i "%~1"=="verify" if defined TEMP (
  if not exist "%TEMP%\rattdela\verify" mkdir "%TEMP%\rattdela\verify" 2>nul
  if exist "%TEMP%\rattdela\verify" set ASIDE="-Djava.io.tmpdir=%TEMP%\rattdela\verify"
)
"%JAVA_EXE%" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 --enable-native-access=ALL-UNNAMED %ASIDE% %RATTDELA_JAVA_OPTIONS% -classpath "%HOME_DIR%\lib\*" se.rattdela.desktop.Main %*
exit /b %ERRORLEVEL%

:try
if not exist %1 exit /b 0
%1 -version 2>&1 | findstr /r /c:"version .25[.\"-]" >nul && set "JAVA_EXE=%~1"
exit /b 0
