"""Every value that can be written reads as it was: each message, each extension, each key exchange; and bytes likewise."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wirestate.reference.wire import build, catalogue, exchanges
from wirestate.reference.wire import extensions as ext
from wirestate.reference.wire.errors import WireError
from wirestate.reference.wire.extensions import Extension
from wirestate.reference.wire.handshake import (
    CertificateEntry,
    CertificateStatus,
    CertificateVerify,
    ClientHello,
    ClientKeyExchange,
    CompressedCertificate,
    EncryptedExtensions,
    EndOfEarlyData,
    Finished,
    Handshake,
    HelloRequest,
    KeyUpdate,
    NewSessionTicket,
    ServerHello,
    ServerHelloDone,
    ServerKeyExchange,
    UnknownHandshake,
)
from wirestate.reference.wire.handshake import Certificate as Chain
from wirestate.reference.wire.key_exchange import CURVE, FINITE, PSK, SIGNED, parse_server_key_exchange
from wirestate.reference.wire.messages import parse_handshake
from wirestate.reference.wire.serialise import serialise

TLS12, TLS13 = 0x0303, 0x0304


def octets(least: int = 0, most: int = 40) -> st.SearchStrategy[bytes]:
    return st.binary(min_size=least, max_size=most)


def tuples(values: st.SearchStrategy[Any], least: int = 0, most: int = 5) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(values, min_size=least, max_size=most).map(tuple)


u8, u16, u24, u32 = (st.integers(0, (1 << bits) - 1) for bits in (8, 16, 24, 32))
random32 = octets(32, 32)
ascii_names = st.text(st.characters(min_codepoint=1, max_codepoint=127), min_size=1, max_size=30)
names = tuples(octets(1))
# Those that `parse_handshake` reads itself, as it fills in fields from them, stand with contents that read well.
READ = st.sampled_from([build.selected_version(TLS13), Extension(43, b"\3\3")])
UNREAD = st.builds(Extension, u16.filter(lambda code: code not in (13, 43, 47)), octets())
blocks = st.lists(UNREAD, max_size=5, unique_by=lambda e: e.type).map(tuple)
answers = st.one_of(blocks, st.tuples(READ, UNREAD))
requests = st.builds(
    lambda context, schemes, authorities, other: build.certificate_request(
        context, (build.signature_algorithms(schemes), build.certificate_authorities(authorities), other)
    ),
    octets(), tuples(u16, 1), tuples(octets(1), 1), UNREAD,
)  # fmt: skip

BOTH: list[st.SearchStrategy[Handshake]] = [
    st.builds(ClientHello, u16, random32, octets(0, 32), tuples(u16, 1), octets(1), blocks),
    st.builds(ServerHello, u16, random32, octets(0, 32), u16, u8, answers),
    st.builds(build.hello_retry_request, octets(0, 32), u16, answers),
    st.builds(CertificateVerify, u16, octets()),
    st.builds(UnknownHandshake, st.sampled_from([3, 21, 67, 255]), octets()),
]
ONLY_12: list[st.SearchStrategy[Handshake]] = [
    st.builds(HelloRequest),
    st.builds(NewSessionTicket, u32, octets()),
    st.builds(build.certificate, st.lists(octets(1))),
    st.builds(ServerKeyExchange, octets()),
    st.builds(build.certificate_request_12, tuples(u8, 1), tuples(u16, 1), names),
    st.builds(ServerHelloDone),
    st.builds(ClientKeyExchange, octets()),
    st.builds(Finished, octets(12, 12)),
    st.builds(CertificateStatus, u8, octets(1)),
]
ONLY_13: list[st.SearchStrategy[Handshake]] = [
    st.builds(NewSessionTicket, u32, octets(1), u32, octets(), blocks),
    st.builds(EndOfEarlyData),
    st.builds(EncryptedExtensions, blocks),
    st.builds(Chain, octets(), tuples(st.builds(CertificateEntry, octets(1), blocks))),
    requests,
    st.builds(Finished, st.sampled_from([32, 48, 64]).map(bytes)),
    st.builds(KeyUpdate, st.integers(0, 1)),
    st.builds(CompressedCertificate, u16, u24, octets(1)),
]
MESSAGES = [(TLS12, one) for one in (*BOTH, *ONLY_12)] + [(TLS13, one) for one in (*BOTH, *ONLY_13)]


@pytest.mark.parametrize(("version", "values"), MESSAGES)
@given(data=st.data())
def test_messages(version: int, values: st.SearchStrategy[Handshake], data: st.DataObject) -> None:
    message = data.draw(values)
    raw = serialise(message, version=version)
    again = parse_handshake(raw, version=version)
    assert again == replace(message, raw=raw)
    assert serialise(again, version=version) == raw


@given(data=st.data(), version=st.sampled_from([TLS12, TLS13]))
def test_mutated_bytes_that_still_read(recordings: list[tuple[bytes, int]], data: st.DataObject, version: int) -> None:
    raw, _ = data.draw(st.sampled_from(recordings))
    at = data.draw(st.integers(4, len(raw)))
    body = raw[4:at] + data.draw(octets(0, 4)) + raw[at + data.draw(st.integers(0, 4)) :]
    mutated = raw[:1] + len(body).to_bytes(3) + body
    try:
        message = parse_handshake(mutated, version=version)
    except WireError:
        return
    written = serialise(message, version=version)
    no_extensions = isinstance(message, ClientHello | ServerHello) and not message.extensions
    assert mutated in ((written, written[:1] + len(body).to_bytes(3) + written[4:] + b"\0\0") if no_extensions else (written,))


Built = tuple[st.SearchStrategy[Any], Callable[[Any], Extension], ext.Where, Callable[[Any], object]]


def same(value: Any) -> Any:
    return value


def truth(value: Any) -> bool:
    return True


shares = st.lists(st.tuples(u16, octets(1)), max_size=4, unique_by=lambda share: share[0]).map(tuple)
offers = st.lists(st.tuples(octets(1), u32, octets(32, 64)), min_size=1, max_size=3)
nothing = st.none()
EXTENSIONS: dict[str, Built] = {
    "server_name": (ascii_names, build.server_name, "CH", same),
    "server_name acknowledged": (nothing, build.server_name, "EE", same),
    "max_fragment_length": (st.sampled_from([512, 1024, 2048, 4096]), build.max_fragment_length, "CH", same),
    "status_request": (nothing, lambda _: build.status_request(), "CH", truth),
    "status_request promised": (nothing, lambda _: build.status_request("SH"), "SH", truth),
    "status_request done": (octets(1), build.stapled_response, "CT", same),
    "supported_groups": (tuples(u16, 1), build.supported_groups, "CH", same),
    "ec_point_formats": (tuples(u8, 1), build.ec_point_formats, "CH", same),
    "signature_algorithms": (tuples(u16, 1), build.signature_algorithms, "CR", same),
    "signature_algorithms_cert": (tuples(u16, 1), build.signature_algorithms_cert, "CH", same),
    "alpn": (tuples(octets(1).map(lambda name: name.decode("latin-1")), 1), build.alpn, "CH", same),
    "padding": (st.integers(0, 600), build.padding, "CH", bytes),
    "encrypt_then_mac": (nothing, lambda _: build.encrypt_then_mac(), "CH", truth),
    "extended_master_secret": (nothing, lambda _: build.extended_master_secret(), "SH", truth),
    "compress_certificate": (tuples(u16, 1), build.compress_certificate, "CH", same),
    "record_size_limit": (st.integers(64, 0xFFFF), build.record_size_limit, "EE", same),
    "session_ticket": (octets(), build.session_ticket, "CH", same),
    "pre_shared_key": (
        offers, lambda offer: build.pre_shared_key([(name, age) for name, age, _ in offer], [binder for _, _, binder in offer]),
        "CH", lambda offer: (tuple((name, age) for name, age, _ in offer), tuple(binder for _, _, binder in offer)),
    ),
    "pre_shared_key selected": (u16, build.selected_identity, "SH", same),
    "early_data": (nothing, lambda _: build.early_data(), "EE", truth),
    "early_data allowed": (u32, build.early_data, "NST", same),
    "supported_versions": (tuples(u16, 1), build.supported_versions, "CH", same),
    "supported_versions selected": (u16, build.selected_version, "HRR", same),
    "cookie": (octets(1), build.cookie, "HRR", same),
    "psk_key_exchange_modes": (tuples(u8, 1), build.psk_key_exchange_modes, "CH", same),
    "certificate_authorities": (tuples(octets(1), 1), build.certificate_authorities, "CR", same),
    "oid_filters": (tuples(st.tuples(octets(1), octets())), build.oid_filters, "CR", same),
    "post_handshake_auth": (nothing, lambda _: build.post_handshake_auth(), "CH", truth),
    "key_share": (shares, build.key_share, "CH", same),
    "key_share of the server": (st.tuples(u16, octets(1)), lambda share: build.server_key_share(*share), "SH", same),
    "key_share asked for": (u16, build.selected_group, "HRR", same),
    "renegotiation_info": (octets(), build.renegotiation_info, "SH", same),
}  # fmt: skip


@pytest.mark.parametrize("name", EXTENSIONS)
@given(data=st.data())
def test_extensions(name: str, data: st.DataObject) -> None:
    values, make, where, meaning = EXTENSIONS[name]
    value = data.draw(values)
    found = catalogue.value_of(make(value), where)
    if isinstance(found, ext.PskOffer):
        found = (found.identities, found.binders)
    assert found == meaning(value)


@settings(max_examples=2)
@given(data=st.data())
def test_every_known_extension_can_be_made(data: st.DataObject) -> None:
    made = {make(data.draw(values)).type for values, make, _, _ in EXTENSIONS.values()}
    assert made == set(catalogue.KNOWN) - {18, 34}  # certificate transparency and delegated credentials are only read


def test_an_extension_that_is_absent_has_no_filters() -> None:
    assert catalogue.oid_filters((build.post_handshake_auth(),)) == ()


def test_an_unknown_extension_stays_bytes() -> None:
    assert catalogue.value_of(Extension(0x2A2A, b"noise"), "CH") == b"noise"


@pytest.mark.parametrize(
    "make",
    [
        lambda: build.server_name("straße.example"),
        lambda: build.server_name(""),
        lambda: build.max_fragment_length(8192),
        lambda: build.stapled_response(b""),
        lambda: build.supported_groups(()),
        lambda: build.ec_point_formats((256,)),
        lambda: build.alpn(()),
        lambda: build.alpn(("",)),
        lambda: build.record_size_limit(63),
        lambda: build.record_size_limit(0x10000),
        lambda: build.pre_shared_key([(b"a", 0)], []),
        lambda: build.pre_shared_key([], []),
        lambda: build.pre_shared_key([(b"a", 1 << 32)], [bytes(32)]),
        lambda: build.pre_shared_key([(b"a", 0)], [bytes(31)]),
        lambda: build.supported_versions((-1,)),
        lambda: build.supported_versions(range(128)),
        lambda: build.cookie(b""),
        lambda: build.certificate_authorities(()),
        lambda: build.key_share([(29, b"")]),
        lambda: build.renegotiation_info(bytes(256)),
    ],
)
def test_what_does_not_fit_into_an_extension_is_refused(make: Callable[[], Extension]) -> None:
    with pytest.raises(WireError) as caught:
        make()
    assert caught.value.alert == "internal_error"


@given(kx=st.sampled_from(sorted(PSK | FINITE | CURVE)), data=st.data())
def test_server_key_exchanges(kx: str, data: st.DataObject) -> None:
    group, prime, generator, public = data.draw(u16), *(data.draw(octets(1)) for _ in range(3))
    params = b""
    if kx in FINITE:
        params = exchanges.finite_params(prime, generator, public)
    elif kx in CURVE:
        params = exchanges.curve_params(group, public)
    signature = data.draw(st.tuples(u16, octets())) if kx in SIGNED else None
    hint = data.draw(st.none() | octets()) if kx in PSK else None
    message = exchanges.server_key_exchange(kx, params, signature=signature, hint=hint)
    found = parse_server_key_exchange(message.body, kx)
    assert found.params == params
    assert found.psk_hint == ((hint or b"") if kx in PSK else None)
    assert (found.scheme, found.signature) == (signature or (None, b""))
    assert (found.prime, found.generator) == ((prime, generator) if kx in FINITE else (b"", b""))
    assert (found.group, found.public) == (group if kx in CURVE else None, public if params else b"")


@given(kx=st.sampled_from(sorted(PSK | FINITE | CURVE | {"RSA", "DH_static"})), data=st.data())
def test_client_key_exchanges(kx: str, data: st.DataObject) -> None:
    encrypted = data.draw(octets(1)) if kx in ("RSA", "RSA_PSK") else b""
    public = data.draw(octets(1)) if kx in FINITE | CURVE else data.draw(octets()) if kx == "DH_static" else b""
    parts = exchanges.ClientExchange(data.draw(octets()) if kx in PSK else None, public, encrypted)
    message = exchanges.client_key_exchange(kx, parts)
    assert exchanges.parse_client_key_exchange(message.body, kx) == parts
    if kx != "DH_static":  # which takes any public value
        with pytest.raises(WireError) as caught:
            exchanges.parse_client_key_exchange(message.body[:-1], kx)
        assert caught.value.alert == "decode_error"


@pytest.mark.parametrize("kx", ["RSA", "TLS13"])
def test_a_key_exchange_that_does_not_exist(kx: str) -> None:
    with pytest.raises(WireError) as caught:
        parse_server_key_exchange(b"", kx) if kx == "RSA" else exchanges.parse_client_key_exchange(b"", kx)
    assert caught.value.alert == "unexpected_message"


@pytest.mark.parametrize(
    "make",
    [
        lambda: exchanges.server_key_exchange("ECDHE", exchanges.curve_params(29, b"a")),
        lambda: exchanges.server_key_exchange("ECDHE", signature=(1, b"a")),
        lambda: exchanges.server_key_exchange("DH_anon", exchanges.finite_params(b"a", b"b", b"c"), hint=b"a"),
        lambda: exchanges.server_key_exchange("PSK", b"a"),
        lambda: exchanges.curve_params(29, b""),
        lambda: exchanges.finite_params(b"", b"b", b"c"),
        lambda: exchanges.client_key_exchange("PSK", exchanges.ClientExchange()),
        lambda: exchanges.client_key_exchange("RSA", exchanges.ClientExchange(public=b"a")),
        lambda: exchanges.client_key_exchange("ECDHE", exchanges.ClientExchange(encrypted=b"a", public=b"a")),
        lambda: exchanges.client_key_exchange("ECDHE", exchanges.ClientExchange()),
    ],
)
def test_parts_of_another_key_exchange_are_refused(make: Callable[[], object]) -> None:
    with pytest.raises(WireError) as caught:
        make()
    assert caught.value.alert == "internal_error"
