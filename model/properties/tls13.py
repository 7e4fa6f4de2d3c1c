"""Properties of the TLS 1.3 client and server, each alone against an unrestricted peer (inventory rows C13, S13).

The ghosts see which messages were accepted; none of them asks the machine what it believes.
"""

from __future__ import annotations

from wirestate.model import messages as m
from wirestate.model.core import RECV, SEND, At, Cite
from wirestate.model.properties.claims import Property, flag, implies
from wirestate.model.system import ACCEPTED, After, On

CH, SH, FINISHED = SEND("ClientHello"), RECV("ServerHello"), RECV("Finished")
DATA_IN = RECV("ApplicationData")
CERTIFICATE = (RECV("Certificate"), RECV("CompressedCertificate"))

TLS13 = m.VERSION.eq("TLS 1.3")
client_sh13 = flag("accepted ServerHello 1.3", On((SH,)) & ACCEPTED & TLS13, "a TLS 1.3 ServerHello was accepted")
client_psk = flag("accepted PSK", On((SH,)) & ACCEPTED & TLS13 & m.PSK_SELECTED.ne("none"), "it selected a PSK")
client_cert = flag("accepted Certificate", On(CERTIFICATE) & ACCEPTED & ~m.EMPTY, "a certificate that is not empty")
client_cv = flag(
    "accepted CertificateVerify", On((RECV("CertificateVerify"),)) & ACCEPTED & client_cert.var, "after the certificate"
)
server_finished = flag("accepted Finished", On((FINISHED,)) & ACCEPTED, "the server's Finished was accepted")


def properties() -> list[Property]:
    a1 = (Cite("RFC 8446", "A.1"),)
    return [
        Property(
            "C13-2", "tls_client", "A client that is connected by TLS 1.3 was authenticated to: a PSK, or Certificate and then CertificateVerify",
            implies(At(("CONNECTED",)), client_psk.var | (client_cert.var & client_cv.var)), (Cite("RFC 8446", "4.4"), *a1),
            witness=At(("CONNECTED",)) & client_cv.var, ghosts=(client_psk, client_cert, client_cv),
        ),
        Property(
            "C13-3", "tls_client", "A client that is connected by TLS 1.3 had a Finished from the server, under handshake keys",
            implies(On((FINISHED,)) & After(At(("CONNECTED", "SEND_FINISHED"))), m.EPOCH.eq("HANDSHAKE")), (Cite("RFC 8446", "4.4.4"),),
            witness=On((FINISHED,)) & ACCEPTED & m.EPOCH.eq("HANDSHAKE"), part="epoch",
        ),
        Property(
            "R2", "tls_client", "Application data is not accepted before the server's Finished",
            implies(On((DATA_IN,)) & ACCEPTED & ~At(("READ_CLOSED", "CLOSE_RECEIVED")), server_finished.var), (Cite("RFC 8446", "5.1"),),
            witness=On((DATA_IN,)) & ACCEPTED & At(("CONNECTED",)), ghosts=(server_finished,),
        ),
    ]  # fmt: skip
