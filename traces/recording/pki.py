"""The certificates and keys of the recorded peers, made with the openssl command.

For tests only: the private keys are committed, so that an edited trace can be signed again.
"""

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

CA_CONFIG = """\
[ca]
default_ca = test
[test]
database = index.txt
new_certs_dir = .
serial = serial
default_md = sha256
policy = any
unique_subject = no
copy_extensions = copy
[any]
commonName = supplied
[authority]
basicConstraints = critical,CA:true
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[leaf]
basicConstraints = CA:false
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
subjectAltName = DNS:$ENV::NAME,IP:127.0.0.1
"""
NO_EMS_CONFIG = """\
openssl_conf = init
[init]
ssl_conf = modules
[modules]
system_default = defaults
[defaults]
Options = -ExtendedMasterSecret
"""
KEYS = {
    "rsa": ("RSA", "rsa_keygen_bits:2048"),
    "ec": ("EC", "ec_paramgen_curve:P-256"),
    "p384": ("EC", "ec_paramgen_curve:P-384"),
    "ed25519": ("ED25519", ""),
    "pss": ("RSA-PSS", "rsa_keygen_bits:2048"),
}


@dataclass(frozen=True)
class Leaf:
    """One certificate: its file stem, the kind of its key, who signs it, and its name."""

    stem: str
    kind: str
    signer: str
    name: str
    section: str = "leaf"
    start: str = "20200101000000Z"
    end: str = "20591231235959Z"


CERTIFICATES = (
    Leaf("root", "ec", "root", "Test Root", "authority"),
    Leaf("stranger", "ec", "stranger", "Unknown Root", "authority"),
    Leaf("middle", "ec", "root", "Test Intermediate", "authority"),
    Leaf("lower", "ec", "middle", "Test Lower Intermediate", "authority"),
    Leaf("rsa", "rsa", "root", "server.example"),
    Leaf("ec", "ec", "root", "server.example"),
    Leaf("p384", "p384", "root", "server.example"),
    Leaf("ed25519", "ed25519", "root", "server.example"),
    Leaf("pss", "pss", "root", "server.example"),
    Leaf("second", "ec", "root", "other.example"),
    Leaf("chain2", "ec", "middle", "server.example"),
    Leaf("chain3", "ec", "lower", "server.example"),
    Leaf("client", "ec", "root", "client.example"),
    Leaf("clientrsa", "rsa", "root", "client.example"),
    Leaf("clientbad", "ec", "stranger", "client.example"),
    Leaf("untrusted", "ec", "stranger", "server.example"),
    Leaf("selfsigned", "ec", "selfsigned", "server.example"),
    Leaf("expired", "ec", "root", "server.example", end="20210101000000Z"),
    Leaf("future", "ec", "root", "server.example", start="20580101000000Z"),
)
BUNDLES = {"chain2_rest": ("middle",), "chain3_rest": ("lower", "middle")}


def openssl(work: Path, *args: str, name: str = "") -> str:
    """Run one openssl command in the work folder; its failure is ours."""
    environment = {"PATH": "/usr/bin:/bin:/usr/local/bin", "LC_ALL": "C", "NAME": name}
    done = subprocess.run(["openssl", *args], cwd=work, env=environment, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"openssl {' '.join(args)}: {done.stderr}")
    return done.stdout


def make_key(work: Path, leaf: Leaf) -> None:
    algorithm, option = KEYS[leaf.kind]
    extra = ["-pkeyopt", option] if option else []
    openssl(work, "genpkey", "-algorithm", algorithm, *extra, "-out", f"{leaf.stem}.key")


def make_certificate(work: Path, leaf: Leaf) -> None:
    make_key(work, leaf)
    openssl(work, "req", "-new", "-key", f"{leaf.stem}.key", "-subj", f"/CN={leaf.name}", "-out", "request.pem")
    signer = ["-selfsign"] if leaf.signer == leaf.stem else ["-cert", f"{leaf.signer}.pem"]
    openssl(
        work, "ca", "-batch", "-notext", "-config", "ca.cnf", *signer, "-keyfile", f"{leaf.signer}.key",
        "-extensions", leaf.section, "-startdate", leaf.start, "-enddate", leaf.end,
        "-in", "request.pem", "-out", f"{leaf.stem}.pem", name=leaf.name,
    )  # fmt: skip


def make_ocsp_response(work: Path, stem: str) -> None:
    openssl(work, "ocsp", "-issuer", "root.pem", "-cert", f"{stem}.pem", "-reqout", "request.der", "-no_nonce")
    openssl(
        work, "ocsp", "-index", "index.txt", "-CA", "root.pem", "-rsigner", "root.pem", "-rkey", "root.key",
        "-reqin", "request.der", "-respout", f"{stem}.ocsp", "-ndays", "3650", "-no_nonce",
    )  # fmt: skip


def make_all(work: Path) -> None:
    """Fresh keys, certificates and OCSP responses."""
    (work / "ca.cnf").write_text(CA_CONFIG)
    (work / "index.txt").write_text("")
    (work / "serial").write_text("1000\n")
    for leaf in CERTIFICATES:
        make_certificate(work, leaf)
    for name, parts in BUNDLES.items():
        (work / f"{name}.pem").write_text("".join((work / f"{part}.pem").read_text() for part in parts))
    for stem in ("rsa", "ec"):
        make_ocsp_response(work, stem)


def kept_names() -> list[str]:
    """The files that stay beside the traces, so that an edited trace can be signed again."""
    stems = [f"{leaf.stem}.{end}" for leaf in CERTIFICATES for end in ("key", "pem")]
    return [*stems, *(f"{name}.pem" for name in BUNDLES), "rsa.ocsp", "ec.ocsp"]


def prepare(work: Path, kept: Path, reuse: bool) -> None:
    """Fill the work folder: with the kept keys when asked and complete, else with new ones that are then kept."""
    (work / "no_ems.cnf").write_text(NO_EMS_CONFIG)
    (work / "early.txt").write_text("early bird\n")
    names = kept_names()
    if reuse and all((kept / name).exists() for name in names):
        for name in names:
            shutil.copy(kept / name, work / name)
        return
    make_all(work)
    kept.mkdir(parents=True, exist_ok=True)
    for name in names:
        shutil.copy(work / name, kept / name)
