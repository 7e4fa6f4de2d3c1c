"""Which chains are trusted, and the alert and the words for those that are not."""

from __future__ import annotations

import ipaddress
from datetime import timedelta
from pathlib import Path
from unittest.mock import patch

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, ed448, ed25519, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID

from tests.reference.crypto.pki import MONTH, NOW, Key, Party, hosts, issue, named, usage
from wirestate.reference.crypto.certificates import chain_links
from wirestate.reference.crypto.credentials import chain_of
from wirestate.reference.crypto.errors import CryptoError, Refused
from wirestate.reference.crypto.trust import MOST, Purpose, TrustStore, Use, peer_key, verify_chain

HOST = "server.example"
ROOT = issue("root", authority=True)
MIDDLE = issue("middle", ROOT, authority=True)
LEAF = issue("leaf", MIDDLE, extensions=[hosts(HOST, "*.wild.example")])
STORE = TrustStore([ROOT.certificate])
SERVER, CLIENT = ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.CLIENT_AUTH


def trusted(*chain: Party, store: TrustStore = STORE, purpose: Purpose = "server", name: str | None = HOST, use: Use | None = None) -> int:
    """The length of the way to a trusted certificate."""
    found = verify_chain([one.der for one in chain], store, NOW, purpose=purpose, name=name, use=use)
    assert found[0] == chain[0].der
    return len(found)


def refused(*chain: Party, store: TrustStore = STORE, purpose: Purpose = "server", name: str | None = HOST, use: Use | None = None) -> str:
    """The alert and the words."""
    with pytest.raises(Refused) as caught:
        trusted(*chain, store=store, purpose=purpose, name=name, use=use)
    return f"{caught.value.alert}: {caught.value}"


def test_chain_to_a_trusted_authority() -> None:
    assert trusted(LEAF, MIDDLE) == 3
    assert trusted(LEAF, MIDDLE, ROOT) == 3
    assert trusted(LEAF, ROOT, MIDDLE) == 3
    assert trusted(LEAF, MIDDLE, issue("stranger")) == 3
    assert trusted(LEAF, store=TrustStore([MIDDLE.certificate])) == 2


def test_trusted_peer_needs_no_authority() -> None:
    alone = issue("alone", extensions=[hosts(HOST)])
    assert trusted(alone, store=TrustStore([alone.certificate])) == 1
    assert trusted(LEAF, store=TrustStore([LEAF.certificate])) == 1


@pytest.mark.parametrize(
    "key",
    [ed25519.Ed25519PrivateKey.generate(), ed448.Ed448PrivateKey.generate(), ec.generate_private_key(ec.SECP521R1()),
     rsa.generate_private_key(65537, 2048)],
    ids=["ed25519", "ed448", "p521", "rsa"],
)  # fmt: skip
def test_peer_with_any_kind_of_key(key: Key) -> None:
    assert trusted(issue("leaf", ROOT, key=key, extensions=[hosts(HOST)])) == 2


@pytest.mark.parametrize("name", [HOST, "SERVER.example", "server.example.", "a.wild.example", None])
def test_name_that_matches(name: str | None) -> None:
    assert trusted(LEAF, MIDDLE, name=name) == 3


@pytest.mark.parametrize("name", ["other.example", "a.server.example", "wild.example", "a.b.wild.example", "192.0.2.1", "leaf"])
def test_name_that_does_not_match(name: str) -> None:
    assert refused(LEAF, MIDDLE, name=name) == f"bad_certificate: certificate 0 of the chain (CN=leaf) is not for {name}"


def test_address_and_international_name() -> None:
    names = [x509.IPAddress(ipaddress.ip_address(text)) for text in ("192.0.2.1", "2001:db8::1")]
    leaf = issue("leaf", ROOT, extensions=[x509.SubjectAlternativeName([*names, x509.DNSName("xn--bcher-kva.example")])])
    for name in ("192.0.2.1", "2001:db8::1", "[2001:db8:0::1]", "bücher.example"):
        assert trusted(leaf, name=name) == 2
    assert refused(leaf, name="192.0.2.2").startswith("bad_certificate")


@pytest.mark.parametrize("name", ["", " ", "a..b", "*.example", "a" * 70 + ".example", "a b"])
def test_name_that_no_host_has_is_no_fault_of_the_peer(name: str) -> None:
    assert refused(LEAF, MIDDLE, name=name).startswith(f"internal_error: {name!r} is no name of a host")


def test_peer_without_names() -> None:
    leaf = issue("leaf", ROOT)
    assert refused(leaf).startswith("bad_certificate")
    assert trusted(leaf, name=None) == 2


def test_issuer_that_is_unknown() -> None:
    assert refused(LEAF) == "unknown_ca: certificate 0 of the chain (CN=leaf) has an issuer neither trusted nor sent: CN=middle"
    stranger = TrustStore([issue("stranger", authority=True).certificate])
    assert refused(LEAF, MIDDLE, store=stranger).startswith("unknown_ca: certificate 1")
    assert refused(LEAF, MIDDLE, ROOT, store=stranger).startswith("unknown_ca: certificate 2")
    assert refused(issue("self", extensions=[hosts(HOST)])).startswith("unknown_ca: certificate 0")


def test_other_authority_of_the_same_name_is_unknown() -> None:
    namesake = TrustStore([issue("root", authority=True).certificate])
    assert refused(LEAF, MIDDLE, store=namesake).startswith("unknown_ca: certificate 1")


@pytest.mark.parametrize("place", [0, 1])
def test_signature_that_is_wrong(place: int) -> None:
    ders = [LEAF.der, MIDDLE.der]
    ders[place] = ders[place][:-1] + bytes([ders[place][-1] ^ 1])
    with pytest.raises(Refused, match=f"certificate {place} .* is not signed by the issuer") as caught:
        verify_chain(ders, STORE, NOW, purpose="server", name=HOST)
    assert caught.value.alert == "bad_certificate"


def test_signature_that_is_wrong_under_an_issuer_without_key_identifier() -> None:
    root = issue("root", authority=True, identifiers=False)
    leaf = issue("leaf", root, extensions=[hosts(HOST)], identifiers=False)
    namesake = TrustStore([issue("root", authority=True, identifiers=False).certificate])
    assert trusted(leaf, store=TrustStore([root.certificate])) == 2
    assert refused(leaf, store=namesake).startswith("bad_certificate: certificate 0")


def test_peer_that_is_out_of_date() -> None:
    late = issue("late", ROOT, until=NOW - timedelta(seconds=1), extensions=[hosts(HOST)])
    early = issue("early", ROOT, since=NOW + timedelta(seconds=1), extensions=[hosts(HOST)])
    assert refused(late) == (
        "certificate_expired: certificate 0 of the chain (CN=late) is valid from 2026-05-02 12:00:00 UTC to 2026-06-01 11:59:59 UTC, "
        "not at 2026-06-01 12:00:00 UTC"
    )
    assert refused(early).startswith("certificate_expired: certificate 0")


def test_authority_that_is_out_of_date() -> None:
    late = issue("late", ROOT, authority=True, until=NOW - timedelta(days=1))
    assert refused(issue("leaf", late, extensions=[hosts(HOST)]), late).startswith("certificate_expired: certificate 1")
    old = issue("old", authority=True, since=NOW - 3 * MONTH, until=NOW - MONTH)
    assert refused(issue("leaf", old, extensions=[hosts(HOST)]), store=TrustStore([old.certificate])).startswith("certificate_expired")


def test_authority_that_is_none() -> None:
    signs_lists = issue("no", ROOT, authority=True, extensions=[usage(crl_sign=True)])
    for false, alert in (
        (issue("no", ROOT), "bad_certificate"), (issue("no", ROOT, authority=None), "bad_certificate"),
        (signs_lists, "unsupported_certificate"),
    ):  # fmt: skip
        assert refused(issue("leaf", false, extensions=[hosts(HOST)]), false).startswith(alert)


def test_authority_beyond_its_depth_or_its_names() -> None:
    limited = issue("limited", ROOT, authority=None, extensions=[x509.BasicConstraints(True, 0)], critical=True)
    below = issue("below", limited, authority=True)
    assert refused(issue("leaf", below, extensions=[hosts(HOST)]), below, limited).startswith("bad_certificate")
    only = x509.NameConstraints([x509.DNSName("other.example")], None)
    narrow = issue("narrow", ROOT, authority=True, extensions=[only], critical=True)
    assert refused(issue("leaf", narrow, extensions=[hosts(HOST)]), narrow).startswith("bad_certificate")


def test_chain_that_is_too_long() -> None:
    chain = [ROOT]
    for number in range(12):
        chain.insert(0, issue(f"a{number}", chain[0], authority=True))
    assert "max depth" in refused(issue("leaf", chain[0], extensions=[hosts(HOST)]), *chain)


def test_many_issuers_of_one_name_are_not_all_tried() -> None:
    crowd = [issue("middle", authority=True) for _ in range(150)]
    with patch("wirestate.reference.crypto.trust.chain_links", wraps=chain_links) as links:
        assert refused(LEAF, *crowd).startswith("unknown_ca: certificate 0")
    assert links.call_count == MOST


def test_purpose_is_asked_for() -> None:
    leaf = {eku: issue("leaf", ROOT, extensions=[hosts(HOST), x509.ExtendedKeyUsage([eku])]) for eku in (SERVER, CLIENT)}
    both = issue("leaf", ROOT, extensions=[hosts(HOST), x509.ExtendedKeyUsage([ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE])])
    assert trusted(leaf[SERVER]) == trusted(leaf[CLIENT], purpose="client", name=None) == trusted(both) == 2
    assert trusted(leaf[SERVER], name=None) == 2
    words = "unsupported_certificate: the certificate chain: extendedKeyUsage does not allow a TLS"
    assert refused(leaf[CLIENT]) == refused(leaf[CLIENT], name=None) == f"{words} server"
    assert refused(leaf[SERVER], purpose="client", name=None) == f"{words} client"


def test_use_of_the_key_is_asked_for() -> None:
    signs = issue("leaf", ROOT, extensions=[hosts(HOST), usage(digital_signature=True)])
    encrypts = issue("leaf", ROOT, extensions=[hosts(HOST), usage(key_encipherment=True)])
    assert trusted(signs, use="digital_signature") == trusted(encrypts, use="key_encipherment") == trusted(signs) == 2
    assert trusted(issue("leaf", ROOT, extensions=[hosts(HOST)]), use="digital_signature") == 2
    words = "unsupported_certificate: the certificate chain: keyUsage does not allow"
    assert refused(signs, use="key_encipherment") == f"{words} key_encipherment"
    assert refused(encrypts, use="digital_signature") == f"{words} digital_signature"


def test_critical_extension_that_nobody_knows() -> None:
    strange = x509.UnrecognizedExtension(x509.ObjectIdentifier("1.2.3.4"), b"\5\0")
    assert "critical" in refused(issue("leaf", ROOT, extensions=[hosts(HOST), strange], critical=True))
    assert trusted(issue("leaf", ROOT, extensions=[hosts(HOST), strange])) == 2


def test_weak_key_of_an_authority() -> None:
    weak = issue("weak", ROOT, authority=True, key=rsa.generate_private_key(65537, 1024))
    assert refused(issue("leaf", weak, extensions=[hosts(HOST)]), weak).startswith("unsupported_certificate")


def test_bytes_that_are_no_certificate() -> None:
    hollow = b"\x30\x06\x30\0\x30\0\x03\0"
    for bad, alert in ((b"", "bad_certificate"), (LEAF.der[:-3], "bad_certificate"), (hollow, "unsupported_certificate")):
        for chain in ([bad], [LEAF.der, bad]):
            with pytest.raises(Refused, match=f"certificate {len(chain) - 1} of the chain") as caught:
                verify_chain(chain, STORE, NOW, purpose="server", name=HOST)
            assert caught.value.alert == alert
    with pytest.raises(Refused, match="without certificate"):
        verify_chain([], STORE, NOW, purpose="server")


def test_key_of_the_peer() -> None:
    assert peer_key(LEAF.der).text == "EC secp256r1"
    curve = bytes.fromhex("06082a8648ce3d030107")
    unknown = LEAF.der.replace(curve, curve[:-1] + b"\x63", 1)
    for bad, alert in ((b"", "bad_certificate"), (LEAF.der + b"\0", "bad_certificate"), (unknown, "unsupported_certificate")):
        with pytest.raises(Refused, match="certificate 0 of the chain") as caught:
            peer_key(bad)
        assert caught.value.alert == alert


@pytest.mark.parametrize("stem", ["rsa", "pss", "ec", "p384", "ed25519"])
def test_recorded_peers_are_trusted(stem: str, keys: Path) -> None:
    store = TrustStore.of_pem((keys / "root.pem").read_bytes())
    chain = chain_of((keys / f"{stem}.pem").read_bytes())
    now = x509.load_der_x509_certificate(chain[0]).not_valid_before_utc + timedelta(days=1)
    for name in (HOST, "127.0.0.1"):
        assert len(verify_chain(chain, store, now, purpose="server", name=name)) == 2


def test_store_without_certificates() -> None:
    with pytest.raises(CryptoError, match="no certificates in PEM"):
        TrustStore.of_pem(b"words")


def test_store_of_a_system_without_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere/bundle.pem")
    monkeypatch.setattr(Path, "is_file", lambda path: False)
    with pytest.raises(CryptoError, match="this system has no file of trusted certificates"):
        TrustStore.of_system()


def test_store_of_the_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bundle = tmp_path / "bundle.pem"
    bundle.write_bytes(b"words\n" + ROOT.pem + b"-----BEGIN CERTIFICATE-----\nMII=\n-----END CERTIFICATE-----\n" + MIDDLE.pem)
    monkeypatch.setenv("SSL_CERT_FILE", str(bundle))
    assert [one.subject for one in TrustStore.of_system().anchors] == [named("root"), named("middle")]
    bundle.write_bytes(b"words")
    with pytest.raises(CryptoError, match="no certificate to trust"):
        TrustStore.of_system()


def test_certificate_with_an_issuer_that_cannot_be_read() -> None:
    """The library takes it, and stumbles only when it is asked for the name."""
    at = LEAF.der.index(b"middle") - 2
    changed = LEAF.der[:at] + b"\x8c" + LEAF.der[at + 1 :]
    with pytest.raises(Refused) as caught:
        verify_chain([changed], STORE, NOW, purpose="server", name=HOST)
    assert caught.value.alert == "bad_certificate"
