@echo off
rem Starts the command line from a checkout: charter-rules-examples\charter\charter list
setlocal
set "JAR=%~dp0target\charter.jar"
if not exist "%JAR%" goto notbuilt
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:notbuilt
echo charter: it is not built yet: there is no %JAR% 1>&2
echo Run this first, in the directory of the whole project: mvnw.cmd -q -DskipTests package 1>&2
exit /b 2
