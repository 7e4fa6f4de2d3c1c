"""The certificates of the interop matrix, in files, in the formats that the peers read. They are good now: peers use the real clock."""

from __future__ import annotations

import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, NoEncryption, PrivateFormat, pkcs12

from tests.interop.wishes import KINDS
from tests.reference.crypto.pki import Party, hosts, issue, ocsp_response, usage
from tests.reference.handlers.meeting import key

NAME = "localhost"
PASSWORD = "changeit"


class Files:
    """In a folder: ca.pem, dh.pem, and for each kind of key KIND.pem (the chain), KIND.key, KIND.p12 and KIND.ocsp. Clients use `me`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._now = datetime.now(UTC)
        self._authority = self._issue("CA", authority=True, extensions=(usage(key_cert_sign=True),))
        (folder / "ca.pem").write_bytes(self._authority.pem)
        for kind in KINDS:
            self._write(kind, NAME, kind)
        self._write("me", "me", "p256")
        command = f"openssl genpkey -genparam -algorithm DH -pkeyopt group:ffdhe2048 -out {self.field}"
        subprocess.run(command.split(), check=True, capture_output=True, timeout=30)

    def path(self, kind: str, suffix: str) -> Path:
        return self.folder / f"{kind}.{suffix}"

    @property
    def ca(self) -> Path:
        return self.folder / "ca.pem"

    @property
    def field(self) -> Path:
        """Parameters of DHE, for who has none of its own."""
        return self.folder / "dh.pem"

    def _issue(self, name: str, **more: object) -> Party:
        return issue(name, since=self._now - timedelta(days=2), until=self._now + timedelta(days=30), **more)  # type: ignore[arg-type]

    def _write(self, file: str, name: str, kind: str) -> None:
        uses = usage(digital_signature=True, key_encipherment=kind == "rsa")
        party = self._issue(name, by=self._authority, key=key(kind), extensions=(hosts(name), uses))
        self.path(file, "pem").write_bytes(party.pem + self._authority.pem)
        self.path(file, "key").write_bytes(party.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
        store = pkcs12.serialize_key_and_certificates(
            b"it", party.key, party.certificate, [self._authority.certificate], BestAvailableEncryption(PASSWORD.encode())
        )
        self.path(file, "p12").write_bytes(store)
        response = ocsp_response(party, self._authority, since=self._now - timedelta(hours=1), until=self._now + timedelta(days=1))
        self.path(file, "ocsp").write_bytes(response)

