"""The table of the TCP scenarios."""

from traces.recording import tcp
from traces.recording import tcp_path as path
from traces.recording.relay import Way
from traces.recording.tcp import DATA, FIN, SYN, SYN_ACK, WAY, Tcp
from traces.recording.tcp_path import dropping, shaped

DELAY = Way(delay=0.025)
LOSS = tuple(Way(delay=0.004, loss=0.06, seed=seed) for seed in (1, 2, 3))
REORDER = tuple(Way(delay=0.008, overtake=0.3, seed=seed) for seed in (1, 2))
TWICE = Way(delay=0.002, twice=0.2)
ALL_AT_ONCE = tuple(Way(delay=0.006, jitter=0.003, loss=0.04, twice=0.05, overtake=0.2, seed=seed) for seed in (1, 2))

CLOSING = (
    Tcp("client_closes", "active_close passive_close", tcp.client_closes, "The client closes first.", views="ab"),
    Tcp("client_closes_ipv6", "active_close ipv6", tcp.client_closes_6, "The same on IPv6."),
    Tcp("server_closes", "active_close passive_close", tcp.server_closes, "The server closes first."),
    Tcp("nothing_said", "active_close empty", tcp.nothing_said, "Opened and closed without a byte."),
    Tcp("half_close_client", "half_close", tcp.half_close, "The client closes its half, then gets a long answer."),
    Tcp("half_close_server", "half_close", tcp.half_close_by_server, "The server closes its half, and the client goes on for long."),
    Tcp("simultaneous_close", "simultaneous_close", tcp.both_close, "Both FINs cross.", shaped(DELAY), views="ab"),
    Tcp("reset_by_client", "reset", tcp.client_resets, "SO_LINGER of 0 seconds: the client resets.", ending="reset"),
    Tcp("reset_by_server", "reset", tcp.server_resets, "SO_LINGER of 0 seconds: the server resets.", ending="reset"),
    Tcp("reset_crossing", "reset", tcp.crossing_resets, "Both reset at the same time.", shaped(DELAY), views="ab", ending="reset"),
    Tcp("reset_to_late_data", "reset half_close", tcp.data_after_close,
        "Data for a program that is gone is answered with RST.", ending="reset"),
    Tcp("reset_for_unread_data", "reset", tcp.unread_data, "The server closes while there is data that it has not read.", ending="reset"),
)  # fmt: skip
OPENING = (
    Tcp("refused", "refused", tcp.refused, "Nothing listens.", ending="refused", outcome="reset"),
    Tcp("unanswered", "timeout", tcp.unanswered, "No SYN is answered.", path.deaf,
        ending="timed_out", outcome="timed_out"),
    Tcp("simultaneous_open", "simultaneous_open", tcp.opened_together, "Both SYNs cross.", shaped(DELAY), views="ab"),
    Tcp("given_up", "reset", tcp.given_up, "The client has closed when the SYN,ACK comes.", shaped(DELAY), ending="reset"),
    Tcp("fast_open", "fast_open", tcp.fast_open, "A cookie is asked for, then used: data in the SYN.", tcp.both_fast_open, connections=2),
    Tcp("port_reuse", "port_reuse", tcp.port_again, "The same ports again, while the server is in TIME-WAIT.", connections=2),
    Tcp("half_open", "half_open challenge_ack", tcp.half_open,
        "The client has forgotten the connection, and its SYN meets an old one (RFC 9293 §3.5.1).", views="ab", connections=2),
)  # fmt: skip
PATH = (
    Tcp("lost_syn", "loss", tcp.client_closes, "The first SYN is lost.", dropping(SYN)),
    Tcp("lost_syn_ack", "loss", tcp.client_closes, "The first SYN,ACK is lost.", dropping(SYN_ACK), views="ab"),
    Tcp("lost_handshake_ack", "loss", tcp.server_closes, "The ACK of the SYN,ACK is lost.",
        dropping(f"{WAY['a']} tcp flags & (fin|syn|rst|ack) == ack"), views="ab"),
    Tcp("lost_fin", "loss", tcp.client_closes, "The first FIN of the client is lost.", dropping(f"{WAY['a']} {FIN}"), views="ab"),
    Tcp("lost_last_ack", "loss", tcp.client_closes, "The ACK of the server's FIN is lost.", dropping(f"{WAY['b']} {FIN}"), views="ab"),
    Tcp("lost_data", "loss sack", path.transferred, "The third segment of the answer is lost.",
        dropping(f"{WAY['b']} {DATA}", 3), views="ab"),
    Tcp("lost_all_for_a_while", "loss retransmission", path.silence, "All is lost for 0.9 s.", views="ab"),
    *(Tcp(f"loss_{number}", "loss", path.transferred, "6 % are lost each way.",
        shaped(way), views="ab") for number, way in enumerate(LOSS, 1)),
    Tcp("loss_ipv6", "loss ipv6", path.transferred_6, "6 % are lost each way, on IPv6.", shaped(LOSS[0]), views="ab"),
    *(Tcp(f"reordering_{number}", "reordering", path.transferred, "30 % overtake.",
        shaped(way), views="ab") for number, way in enumerate(REORDER, 1)),
    Tcp("duplication", "duplication", path.transferred, "20 % come twice.", shaped(TWICE), views="ab"),
    *(Tcp(f"everything_{number}", "loss reordering duplication", path.uploaded, "Loss, duplication, reordering at once.",
          shaped(way), views="ab") for number, way in enumerate(ALL_AT_ONCE, 1)),
    Tcp("no_options", "no_options loss", path.transferred, "No SACK, timestamps or window scale, and loss.",
        path.bare_and_lossy, views="ab"),
    Tcp("ecn", "ecn", path.transferred, "ECE and CWR in the SYN.", path.marked),
    Tcp("offload", "offload", path.transferred, "Segments larger than the wire's, as offload shows them.", path.offloaded, views="ab"),
    Tcp("path_mtu", "path_mtu icmp", path.uploaded, "The router tells by ICMP of a smaller MTU.",
        path.narrow, capture="tcp or icmp", views="ab"),
    Tcp("fragments", "fragments", path.uploaded, "The router fragments.", path.narrow_without_discovery, capture="ip", views="ab"),
    Tcp("snap_length", "snap_length", path.transferred, "Of each packet the capture holds 96 bytes.", options=("-s", "96")),
    Tcp("any_interface", "sll2", tcp.client_closes, "Captured on all interfaces: Linux cooked v2.", interface="any"),
    Tcp("any_interface_sll1", "sll", tcp.client_closes, "Linux cooked v1.", interface="any", options=("-y", "LINUX_SLL")),
    Tcp("nanoseconds", "nanoseconds", tcp.client_closes, "Time stamps in nanoseconds.", options=("--nano",)),
)  # fmt: skip
TALKING = (
    Tcp("zero_window", "zero_window window_probe", path.window_closed, "The server's window closes, and is probed.",
        path.small_send_buffer, views="ab"),
    Tcp("keep_alive", "keep_alive", path.kept_alive, "Three keep-alives, a second apart."),
    *(Tcp(f"tls_lossy_{number}", "tls loss", path.tls(*options), "TLS, and 6 % are lost each way.", shaped(way), views="ab",
          outcome="completed", version=version, keyed=True)
      for number, way, version, options in (
          (1, LOSS[0], "TLS 1.3", ()), (2, LOSS[1], "TLS 1.2", ("-tls1_2",)), (3, ALL_AT_ONCE[0], "TLS 1.3", ("-groups", "P-521")))),
    Tcp("one_byte_segments", "small_segments", path.one_byte_each, "Each byte in its own segment."),
    Tcp("urgent", "urgent", path.urgent, "A byte of urgent data."),
)  # fmt: skip
TCP = (*CLOSING, *OPENING, *PATH, *TALKING)
