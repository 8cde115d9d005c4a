#!/bin/sh
# Sign dist/captioner.app, have Apple notarise it, and pack it as a disk image.
#   packaging/macos/notarise.sh "Developer ID Application: NAME (TEAM)" KEYCHAIN_PROFILE
# The profile holds the account's password: xcrun notarytool store-credentials KEYCHAIN_PROFILE
# Without arguments the app is signed for this machine alone and not notarised.
set -eu
cd "$(dirname "$0")/../.."

app=dist/captioner.app
identity=${1:--}
profile=${2:-}
version=$(python3 packaging/release.py --version)
# Apple's clock signs too, but only beside a real identity.
stamp=$([ "$identity" = - ] || echo --timestamp)
image=dist/captioner-$version-macos-$(uname -m).dmg

# From the inside out: a signature covers what lies below it.
find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
    xargs -0 codesign --force $stamp --options runtime --sign "$identity"
codesign --force $stamp --options runtime --entitlements packaging/macos/entitlements.plist --sign "$identity" "$app"
codesign --verify --deep --strict "$app"

rm -f "$image"
hdiutil create -volname captioner -srcfolder "$app" -ov -format UDZO "$image"
if [ -n "$profile" ]; then
    codesign --timestamp --sign "$identity" "$image"
    xcrun notarytool submit "$image" --keychain-profile "$profile" --wait
    xcrun stapler staple "$image"
    spctl --assess --type open --context context:primary-signature "$image"
fi
