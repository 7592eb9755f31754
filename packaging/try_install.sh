#!/bin/sh
# Installs, uses, upgrades, removes and purges a package for real, on a picture of this machine that lives in memory and is
# thrown away. Needs root, `unshare`, overlayfs, and what the package depends on. Starts no unit: systemd is not running there.
#
#     packaging/try_install.sh target/package/houvast_0.1.0_amd64.deb
set -eu

package=$(realpath "$1")
if [ "${2-}" != inside ]; then
    exec unshare --mount --pid --fork --propagation private "$(realpath "$0")" "$package" inside
fi

picture=$(mktemp --directory)
mount -t tmpfs -o mode=0755 houvast "$picture"
mkdir "$picture/upper" "$picture/work" "$picture/root"
root=$picture/root
mount -t overlay -o "lowerdir=/,upperdir=$picture/upper,workdir=$picture/work" houvast "$root"
mount -t proc proc "$root/proc"
mount --bind /dev "$root/dev"
cp "$package" "$root/houvast.deb"

there() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
as_houvast() { there runuser -u houvast -- "$@"; }
fail() { echo "try_install: $*" >&2; exit 1; }
says() { echo "$1" | grep -qF "$2" || fail "\`$2\` is not in: $1"; }
# Owner and mode of a place.
owned() {
    found=$(there stat -c '%U:%G %a' "$1")
    [ "$found" = "$2" ] || fail "$1 is \`$found\`, not \`$2\`"
}

said=$(there dpkg --install /houvast.deb 2>&1) || fail "$said"
says "$said" "systemctl enable --now houvast"
there getent passwd houvast >/dev/null || fail "there is no user"
owned /var/lib/houvast "houvast:houvast 700"
owned /etc/houvast "root:houvast 750"
owned /etc/houvast/keys "houvast:houvast 700"
owned /etc/houvast/houvast.toml "root:houvast 640"
owned /usr/bin/houvast "root:root 755"
there systemd-analyze verify --man=no /usr/lib/systemd/system/houvast.service || fail "the unit has a fault"
if there runuser -u nobody -- cat /etc/houvast/houvast.toml >/dev/null 2>&1; then fail "anybody reads the settings"; fi

# As docs/operations/install.md says.
says "$(as_houvast houvast key init --keys /etc/houvast/keys)" "RECOVERY SHEET"
as_houvast houvast config check >/dev/null
as_houvast houvast service add --name "Our prevention service" --country be >/dev/null
as_houvast houvast invite --hat administrator --name Noor --email noor@service.example >/dev/null
says "$(as_houvast houvast journal verify)" "nothing is wrong"

# The same package again, as an upgrade comes: settings that were changed stay.
echo "# kept" | there tee -a /etc/houvast/houvast.toml >/dev/null
there dpkg --install --force-confold /houvast.deb >/dev/null 2>&1 || fail "it cannot be installed twice"
[ "$(there tail -n 1 /etc/houvast/houvast.toml)" = "# kept" ] || fail "changed settings were lost"
owned /etc/houvast/keys "houvast:houvast 700"
says "$(as_houvast houvast upgrade)" "is up to date"

# Neither removing nor purging takes data or keys.
there dpkg --remove houvast >/dev/null 2>&1 || fail "it cannot be removed"
[ ! -e "$root/usr/bin/houvast" ] || fail "the binary is still there"
said=$(there dpkg --purge houvast 2>&1) || fail "it cannot be purged: $said"
says "$said" "keys in /etc/houvast/keys stay"
[ ! -e "$root/etc/houvast/houvast.toml" ] || fail "the settings are still there"
[ -s "$root/var/lib/houvast/houvast.db" ] || fail "the data is gone"
[ -s "$root/etc/houvast/keys/installation.key" ] || fail "the keys are gone"
echo "try_install: installed, used, installed again, removed and purged; data and keys stayed"
