"""The TLS 1.2 scenarios, as data, with those that end without any common version."""

from dataclasses import replace

from traces.recording.scenario import (
    CLIENT_EC,
    EC,
    GLUED,
    NOTHING,
    PING,
    PONG,
    PSK,
    READY,
    RSA,
    SERVER_QUITS,
    WEB_PAGE,
    Cut,
    Scenario,
)

SESSION_OUT = "-tls1_2 -sess_out session.pem"
SESSION_IN = "-sess_in session.pem"
REUSED = "Reused, TLSv1.2"
TICKET = "NewSessionTicket"
GOODBYE = *PONG, "C< Q"
AGAIN = r"C? <<< [^\n]*Finished"
TWICE = r"ClientHello\n.*ClientHello\n"
ONCE_MORE = ("C< R", AGAIN, "C< encore", "S? encore")
BY_CLIENT = (READY, *PING, *ONCE_MORE, *GOODBYE)
BY_CLIENT_TWICE = (READY, *PING, *ONCE_MORE, *ONCE_MORE, *GOODBYE)


def by_server(command: str) -> tuple[str, ...]:
    return (READY, *PING, f"S< {command}", "C? HelloRequest", AGAIN, "C< encore", "S? encore", *GOODBYE)


ANON = "-cipher {}:@SECLEVEL=0"

TABLE = (
    # Key exchanges and suites.
    Scenario("rsa_aes128_gcm", "full rsa", client="-cipher AES128-GCM-SHA256", never=("ServerKeyExchange",)),
    Scenario("rsa_aes256_cbc", "full rsa cbc", client="-cipher AES256-SHA256", show="-msg"),
    Scenario("dhe_rsa", "full dhe", client="-cipher DHE-RSA-AES128-GCM-SHA256", must=("ServerKeyExchange",)),
    Scenario("ecdhe_rsa", "full ecdhe", client="-cipher ECDHE-RSA-AES256-GCM-SHA384"),
    Scenario("ecdhe_ecdsa", "full ecdhe ecdsa", server=EC),
    Scenario("ecdhe_ecdsa_chacha20", "full ecdhe ecdsa chacha20", client="-cipher ECDHE-ECDSA-CHACHA20-POLY1305",
             server=EC, show="-msg"),
    Scenario("ecdhe_ecdsa_ccm8", "full ecdhe ecdsa ccm8", client="-cipher ECDHE-ECDSA-AES128-CCM8:@SECLEVEL=0",
             server=f"{EC} -cipher ECDHE-ECDSA-AES128-CCM8:@SECLEVEL=0"),
    Scenario("ecdhe_ed25519", "full ecdhe ed25519", server="-cert ed25519.pem -key ed25519.key"),
    Scenario("ecdhe_rsa_pss", "full ecdhe rsa_pss_pss", server="-cert pss.pem -key pss.key", show="-msg"),
    Scenario("ecdhe_p384", "full ecdhe p384", client="-groups P-384"),
    Scenario("psk", "full psk", client=f"{PSK} -cipher PSK-AES128-GCM-SHA256", server=f"{PSK} -nocert -cipher PSK",
             never=("ServerKeyExchange",)),
    Scenario("psk_hint", "full psk psk_hint", client=f"{PSK} -cipher PSK-AES128-CBC-SHA256",
             server=f"{PSK} -nocert -psk_hint hint -cipher PSK", must=("ServerKeyExchange",)),
    Scenario("dhe_psk", "full dhe_psk", client=f"{PSK} -cipher DHE-PSK-AES256-GCM-SHA384",
             server=f"{PSK} -nocert -cipher DHE-PSK-AES256-GCM-SHA384"),
    Scenario("ecdhe_psk", "full ecdhe_psk", client=f"{PSK} -cipher ECDHE-PSK-AES128-CBC-SHA256",
             server=f"{PSK} -nocert -cipher ECDHE-PSK-AES128-CBC-SHA256"),
    Scenario("rsa_psk", "full rsa_psk", client=f"{PSK} -cipher RSA-PSK-AES128-GCM-SHA256",
             server=f"{RSA} {PSK} -cipher RSA-PSK-AES128-GCM-SHA256"),
    Scenario("anon_dh", "full anon", client=ANON.format("ADH-AES128-GCM-SHA256"),
             server="-nocert " + ANON.format("ADH-AES128-GCM-SHA256"), trust=False),
    Scenario("anon_ecdh", "full anon", client=ANON.format("AECDH-AES128-SHA"),
             server="-nocert " + ANON.format("AECDH-AES128-SHA"), trust=False),
    Scenario("null_cipher", "full null_cipher", client=ANON.format("NULL-SHA256"),
             server=f"{RSA} " + ANON.format("NULL-SHA256")),
    Scenario("no_etm", "full cbc no_encrypt_then_mac", client="-cipher ECDHE-RSA-AES128-SHA256 -no_etm"),
    Scenario("cbc_sha1", "full cbc", client="-cipher ECDHE-RSA-AES128-SHA", show="-msg"),
    Scenario("cbc_sha1_no_etm", "full cbc no_encrypt_then_mac", client="-cipher AES256-SHA -no_etm", show="-msg"),
    Scenario("cbc_sha384", "full cbc", client="-cipher ECDHE-RSA-AES256-SHA384", show="-msg"),
    Scenario("cbc_sha384_no_etm", "full cbc no_encrypt_then_mac", client="-cipher ECDHE-ECDSA-AES256-SHA384 -no_etm", server=EC,
             show="-msg"),
    Scenario("camellia_cbc", "full cbc", client="-cipher DHE-RSA-CAMELLIA128-SHA256:@SECLEVEL=0", show="-msg",
             server=f"{RSA} -cipher DHE-RSA-CAMELLIA128-SHA256:@SECLEVEL=0"),
    Scenario("ecdhe_ecdsa_ccm", "full ecdhe ecdsa ccm", client="-cipher ECDHE-ECDSA-AES256-CCM",
             server=f"{EC} -cipher ECDHE-ECDSA-AES256-CCM", show="-msg"),
    Scenario("dhe_rsa_chacha20", "full dhe chacha20", client="-cipher DHE-RSA-CHACHA20-POLY1305", show="-msg"),
    Scenario("psk_ccm8", "full psk ccm8", client=f"{PSK} -cipher PSK-AES128-CCM8:@SECLEVEL=0",
             server=f"{PSK} -nocert -cipher PSK-AES128-CCM8:@SECLEVEL=0", show="-msg"),
    Scenario("no_ems_client", "full no_extended_master_secret", client_config="no_ems.cnf", server=EC),
    Scenario("no_ems_server", "full no_extended_master_secret", server_config="no_ems.cnf", server=EC),
    Scenario("full_no_keylog", "full no_keylog", server=EC, keylog=False),
    # Extensions and certificates.
    Scenario("tickets_off", "full no_tickets", client="-no_ticket", server=EC, never=(TICKET,)),
    Scenario("tickets_off_server", "full no_tickets", server=f"{EC} -no_ticket", never=(TICKET,), show="-msg"),
    Scenario("alpn", "full alpn", client="-alpn h2,http/1.1", server=f"{EC} -alpn h2", must=("ALPN protocol: h2",)),
    Scenario("sni", "full sni", client="-servername server.example",
             server=f"{EC} -servername server.example -cert2 second.pem -key2 second.key"),
    Scenario("sni_unknown_warning", "full sni_unknown warning_alert", client="-servername wrong.example",
             server=f"{EC} -servername other.example -cert2 second.pem -key2 second.key", must=("unrecognized_name",)),
    Scenario("ocsp_stapling", "full ocsp_stapling", client="-status", server=f"{RSA} -status_file rsa.ocsp",
             must=("CertificateStatus",)),
    Scenario("chain_of_two", "full chain2", server="-cert chain2.pem -key chain2.key -cert_chain chain2_rest.pem"),
    Scenario("chain_of_three_showcerts", "full chain3 showcerts", client="-showcerts",
             server="-cert chain3.pem -key chain3.key -cert_chain chain3_rest.pem"),
    Scenario("small_records", "full fragmented_handshake max_fragment_length", client="-maxfraglen 512", show="-msg"),
    Scenario("downgrade_server_max", "full downgrade", client="", server=f"{EC} -tls1_2"),
    Scenario("client_max_server_13", "full downgrade sentinel", server=EC,
             must=("44\\s+4f\\s+57\\s+4e\\s+47\\s+52\\s+44\\s+01",)),
    Scenario("client_no_tls13", "full downgrade sentinel", client="-no_tls1_3", server=EC, show="-msg"),
    # Resumption.
    Scenario("resumption_session_id", "resumption session_id", before=(f"{SESSION_OUT} -no_ticket",),
             client=f"{SESSION_IN} -no_ticket", server=EC, must=(REUSED,)),
    Scenario("resumption_ticket", "resumption ticket", before=(SESSION_OUT,), client=SESSION_IN, server=EC,
             must=(REUSED,)),
    Scenario("resumption_no_cache_ticket", "resumption ticket", before=(SESSION_OUT,), client=SESSION_IN,
             server=f"{EC} -no_cache", must=(REUSED,), show="-msg"),
    Scenario("resumption_refused", "resumption_refused full", before=(SESSION_OUT,), before_server=EC,
             client=SESSION_IN, server=EC, must=("New, TLSv1.2",)),
    Scenario("resumption_session_id_refused", "resumption_refused full", before=(f"{SESSION_OUT} -no_ticket",),
             before_server=EC, client=f"{SESSION_IN} -no_ticket", server=EC, must=("New, TLSv1.2",)),
    Scenario("reconnect", "resumption reconnect ticket", client="-reconnect", server=EC, show="-msg", connections=6,
             steps=(*[READY] * 6, "C< Q"), must=("(Reused.*){5}",)),
    Scenario("reconnect_session_id", "resumption reconnect session_id", client="-reconnect -no_ticket", server=EC,
             connections=6, steps=(*[READY] * 6, "C< Q"), must=("(Reused.*){5}",)),
    # Client authentication.
    Scenario("client_auth_ecdsa", "client_auth", client=CLIENT_EC, server=f"{EC} -Verify 1 -CAfile root.pem",
             must=("CertificateVerify",)),
    Scenario("client_auth_rsa", "client_auth", client="-cert clientrsa.pem -key clientrsa.key",
             server=f"{RSA} -verify 1 -CAfile root.pem", show="-msg"),
    Scenario("client_auth_empty", "client_auth_empty", server=f"{EC} -verify 1 -CAfile root.pem",
             must=("CertificateRequest",)),
    Scenario("client_auth_missing", "client_auth_missing", server=f"{EC} -Verify 1 -CAfile root.pem", steps=NOTHING,
             outcome="alert", alert="handshake_failure", alert_by="server"),
    Scenario("client_auth_unknown_ca", "client_auth untrusted", client="-cert clientbad.pem -key clientbad.key",
             server=f"{EC} -Verify 1 -verify_return_error -CAfile root.pem", steps=NOTHING, outcome="alert",
             alert="unknown_ca", alert_by="server"),
    # Renegotiation.
    Scenario("renegotiation_by_client", "renegotiation", server=f"{EC} -client_renegotiation", steps=BY_CLIENT,
             must=(TWICE,)),
    Scenario("next_protocol", "full next_protocol", client="-nextprotoneg foo,bar", server=f"{EC} -nextprotoneg bar",
             must=("Next protocol: ",)),
    Scenario("renegotiation_twice", "renegotiation", server=f"{EC} -client_renegotiation", steps=BY_CLIENT_TWICE,
             must=(TWICE,), show="-msg"),
    Scenario("renegotiation_resumed", "renegotiation hello_request resumption", server=EC, steps=by_server("r"),
             must=(TWICE,)),
    Scenario("renegotiation_by_server", "renegotiation hello_request", server=f"{EC} -no_resumption_on_reneg",
             steps=by_server("r"), must=(TWICE,)),
    Scenario("renegotiation_client_auth", "renegotiation hello_request client_auth", client=CLIENT_EC,
             server=f"{EC} -CAfile root.pem -no_resumption_on_reneg", steps=by_server("R"),
             must=(TWICE, "CertificateRequest")),
    Scenario("renegotiation_refused_by_server", "renegotiation_refused", server=EC,
             steps=(READY, *PING, "C< R", "C? no_renegotiation"), outcome="alert", alert="handshake_failure",
             alert_by="client"),
    Scenario("renegotiation_refused_by_client", "renegotiation_refused hello_request", client="-no_renegotiation",
             server=EC, steps=(READY, *PING, "S< r", "C? no_renegotiation", "S? no_renegotiation"), outcome="alert",
             alert="handshake_failure", alert_by="server"),
    # Text: glued, -trace, -state alone.
    Scenario("glued_lines", "full glued_application_data", server=EC, steps=(*GLUED, "C< Q"),
             must=("no newline>>>", "still noneDONE")),
    Scenario("glued_ign_eof", "full glued_application_data close_without_close_notify", client="-ign_eof", server=EC,
             outcome="truncated", alert="decode_error", alert_by="client",
             steps=(*GLUED, "C.", "S< Q", "C? unexpected eof"), must=("no newline>>>", "still none>>>")),
    Scenario("state_only", "full state_text", show="-state"),
    Scenario("state_only_renegotiation", "renegotiation state_text", show="-state",
             server=f"{EC} -client_renegotiation",
             steps=(READY, *PING, "C< R", "C? read finished", "C< encore", "S? encore", *GOODBYE)),
    Scenario("trace_client", "full trace_text", show="-trace", server=EC),
    Scenario("trace_rsa_client", "full rsa trace_text", show="-trace", client="-cipher AES128-SHA256"),
    Scenario("trace_server", "full trace_text client_auth", side="server", show="-trace", client=CLIENT_EC,
             server=f"{EC} -Verify 1 -CAfile root.pem"),
    Scenario("trace_msgfile", "full trace_text msgfile", show="-trace -msgfile messages.txt", server=EC),
    Scenario("nbio", "full nbio_text", client="-nbio", server=EC, show="-msg"),
    # Server transcripts.
    Scenario("ecdhe_rsa_server", "full ecdhe", side="server"),
    Scenario("dhe_rsa_server", "full dhe", side="server", client="-cipher DHE-RSA-AES256-SHA256", show="-msg"),
    Scenario("resumption_server", "resumption ticket", side="server", before=(SESSION_OUT,), client=SESSION_IN,
             server=EC, connections=2, show="-msg"),
    Scenario("renegotiation_server", "renegotiation", side="server", server=f"{EC} -client_renegotiation",
             steps=BY_CLIENT, must=(TWICE,)),
    Scenario("client_auth_server", "client_auth", side="server", client=CLIENT_EC,
             server=f"{EC} -Verify 1 -CAfile root.pem", show="-msg"),
    Scenario("client_auth_missing_server", "client_auth_missing", side="server",
             server=f"{EC} -Verify 1 -CAfile root.pem", steps=NOTHING, outcome="alert", alert="handshake_failure",
             alert_by="server"),
    Scenario("no_common_suite_server", "no_common_suite", side="server", client="-cipher ECDHE-RSA-AES128-GCM-SHA256",
             server=EC, steps=NOTHING, outcome="alert", alert="handshake_failure", alert_by="server", negotiated=False),
    # How it ends.
    Scenario("server_closes_first", "server_close application_data_lines", client="-ign_eof", server=f"{EC} -www",
             steps=WEB_PAGE, must=("<HTML>",)),
    Scenario("server_quits", "close_without_close_notify", server=EC, steps=SERVER_QUITS, outcome="truncated",
             alert="decode_error", alert_by="client"),
    Scenario("server_killed", "close_without_close_notify", server=EC, steps=(READY, *PING, "S!"), outcome="truncated",
             alert="decode_error", alert_by="client"),
    Scenario("cut_after_certificate", "cut_in_handshake", server=EC, cut=Cut("server", 2), steps=NOTHING,
             verdict="inconclusive", outcome="truncated", alert="decode_error", alert_by="client"),
    Scenario("reset_after_server_hello_done", "reset_in_handshake", server=EC, cut=Cut("server", 4, "reset"),
             steps=NOTHING, verdict="inconclusive", outcome="reset"),
    Scenario("cut_server", "cut_in_handshake", side="server", server=EC, cut=Cut("client", 1), steps=NOTHING,
             verdict="inconclusive", outcome="truncated", alert="decode_error", alert_by="server"),
    Scenario("stalled", "stalled_in_handshake", server=EC, cut=Cut("server", 3, "stall"),
             steps=("C? ServerKeyExchange", "C!"), verdict="inconclusive", outcome="truncated"),
    # Failed handshakes.
    Scenario("alpn_mismatch", "alpn_mismatch", client="-alpn h2", server=f"{EC} -alpn http/1.1", steps=NOTHING,
             outcome="alert", alert="no_application_protocol", alert_by="server", negotiated=False),
    Scenario("no_common_suite", "no_common_suite", client="-cipher ECDHE-RSA-AES128-GCM-SHA256", server=EC,
             steps=NOTHING, outcome="alert", alert="handshake_failure", alert_by="server", negotiated=False),
    Scenario("no_common_version_client_12", "no_common_version", client="-tls1_2", server=f"{EC} -tls1_3",
             steps=NOTHING, outcome="alert", alert="protocol_version", alert_by="server", negotiated=False),
    Scenario("tls11_refused", "no_common_version tls11", client="-tls1_1 -cipher DEFAULT:@SECLEVEL=0",
             server=f"{RSA} -min_protocol TLSv1.2", steps=NOTHING, outcome="alert", alert="protocol_version",
             alert_by="server", negotiated=False),
    Scenario("tls11_server_refused", "no_common_version tls11", client="-min_protocol TLSv1.2",
             server=f"{RSA} -tls1_1 -cipher DEFAULT:@SECLEVEL=0", steps=NOTHING, outcome="alert",
             alert="protocol_version", alert_by="server", negotiated=False),
    Scenario("tls11_chosen_refused", "no_common_version tls11", client="-tls1_2",
             server=f"{RSA} -tls1_1 -cipher DEFAULT:@SECLEVEL=0", steps=NOTHING, outcome="alert",
             alert="protocol_version", alert_by="client", negotiated=False),
    Scenario("fallback_scsv", "inappropriate_fallback", client="-fallback_scsv", server=EC, steps=NOTHING,
             outcome="alert", alert="inappropriate_fallback", alert_by="server", negotiated=False),
    Scenario("psk_wrong_key", "psk wrong_key", client="-psk 00112233 -cipher PSK-AES128-GCM-SHA256",
             server=f"{PSK} -nocert -cipher PSK", steps=NOTHING, outcome="alert", alert="bad_record_mac",
             alert_by="server"),
    Scenario("certificate_expired", "bad_certificate expired", client="-verify_return_error",
             server="-cert expired.pem -key expired.key", steps=NOTHING, outcome="alert", alert="certificate_expired",
             alert_by="client"),
    Scenario("certificate_untrusted", "bad_certificate untrusted", client="-verify_return_error",
             server="-cert untrusted.pem -key untrusted.key", steps=NOTHING, outcome="alert", alert="unknown_ca",
             alert_by="client"),
    Scenario("certificate_self_signed", "bad_certificate self_signed", client="-verify_return_error",
             server="-cert selfsigned.pem -key selfsigned.key", steps=NOTHING, outcome="alert", alert="unknown_ca",
             alert_by="client"),
    Scenario("certificate_wrong_name", "bad_certificate wrong_name",
             client="-verify_return_error -verify_hostname wrong.example", server=EC, steps=NOTHING, outcome="alert",
             alert="bad_certificate", alert_by="client"),
)  # fmt: skip

OWN_VERSION = ("downgrade_server_max", "tls11_server_refused")


def limited(scenario: Scenario) -> Scenario:
    """Most of these clients offer TLS 1.2 and nothing else."""
    chosen = scenario.name in OWN_VERSION or "-tls1" in scenario.client or "-no_tls1" in scenario.client
    client = scenario.client if chosen else f"-tls1_2 {scenario.client}".strip()
    return replace(scenario, client=client, version="TLS 1.2")


TLS12 = tuple(limited(scenario) for scenario in TABLE)
