; The installer for Windows, for Inno Setup 6.3 and newer:
;   python dev.py package folder
;   python packaging\windows\prepare.py
;   iscc packaging\windows\captioner.iss
; prepare.py writes dist\release.iss: the version, and a line for each kind of file.

#include "..\..\dist\release.iss"

[Setup]
AppId={{6F1D0C7B-5E0A-4C55-9D0C-3B0E6C3E8A51}
AppName=captioner
AppVersion={#Version}
AppVerName=captioner {#Version}
AppPublisher=The captioner maintainers
AppPublisherURL={#Home}
DefaultDirName={autopf}\captioner
DefaultGroupName=captioner
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
ChangesAssociations=yes
ChangesEnvironment=yes
Compression=lzma2
SolidCompression=yes
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\dist\captioner.ico
UninstallDisplayIcon={app}\captionerw.exe
OutputDir=..\..\dist
OutputBaseFilename=captioner-{#Version}-windows-setup
WizardStyle=modern
CloseApplications=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "ru"; MessagesFile: "compiler:Languages\Russian.isl"
Name: "uk"; MessagesFile: "compiler:Languages\Ukrainian.isl"

[CustomMessages]
en.Verb=Caption with captioner
ru.Verb=Подписать в captioner
uk.Verb=Підписати в captioner
en.OnPath=Let the command line find captioner
ru.OnPath=Сделать captioner доступным в командной строке
uk.OnPath=Зробити captioner доступним у командному рядку

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "path"; Description: "{cm:OnPath}"; Flags: unchecked

[Files]
Source: "..\..\dist\captioner\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[InstallDelete]
; What an older version brought and this one does not.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{group}\captioner"; Filename: "{app}\captionerw.exe"
Name: "{autodesktop}\captioner"; Filename: "{app}\captionerw.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\Directory\shell\captioner"; ValueType: string; ValueData: "{cm:Verb}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Directory\shell\captioner"; ValueType: string; ValueName: "Icon"; ValueData: "{app}\captionerw.exe"
Root: HKA; Subkey: "Software\Classes\Directory\shell\captioner\command"; ValueType: string; ValueData: """{app}\captionerw.exe"" open ""%1"""
Root: HKCU; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: path; Check: IsNotOnPath

[Run]
Filename: "{app}\captionerw.exe"; Description: "{cm:LaunchProgram,captioner}"; Flags: nowait postinstall skipifsilent

[Code]
function IsNotOnPath: Boolean;
var
  Before: String;
begin
  if not RegQueryStringValue(HKCU, 'Environment', 'Path', Before) then
    Before := '';
  Result := Pos(';' + Lowercase(ExpandConstant('{app}')) + ';', ';' + Lowercase(Before) + ';') = 0;
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Before, App: String;
begin
  if (Step = usPostUninstall) and RegQueryStringValue(HKCU, 'Environment', 'Path', Before) then
  begin
    App := ';' + ExpandConstant('{app}');
    if StringChangeEx(Before, App, '', True) > 0 then
      RegWriteExpandStringValue(HKCU, 'Environment', 'Path', Before);
  end;
end;
