-------------------- MODULE tls_client --------------------
(* tls_client against an unrestricted peer

   Written by `wirestate export --to tlaplus`; not to be edited.

   Each action is one move. A message carries facts that nothing determines: an action's guard is the condition under which
   some facts allow the move (worked out beforehand), and only facts that are assigned are chosen. A variable that no run
   reads again is set back to its first value. With TLC: SPECIFICATION Spec, INVARIANT TypeOK, deadlock check off. *)
EXTENDS Integers

VARIABLES
  state,  \* the state of the machine
  read_epoch,  \* whose keys open what the peer sends
  write_epoch,  \* whose keys protect what this side sends
  read_generation,  \* ChangeCipherSpecs or KeyUpdates received, modulo 4
  write_generation,  \* ChangeCipherSpecs or KeyUpdates sent, modulo 4
  write_side,  \* after user_canceled, after close_notify
  alert_owed,  \* the alert due for what was received
  offers_13,  \* the client offered TLS 1.3
  early_offered,  \* the client offered 0-RTT
  early_accepted,  \* the server accepted 0-RTT
  session_id_offered,  \* the client sent a session id
  ticket_supported,  \* the client asked for a session ticket, or sent one (1.2)
  ticket_offered,  \* the client sent a session ticket (1.2)
  psk_offered,  \* the client offered a PSK (1.3)
  pha_offered,  \* the client offered post-handshake authentication
  hrr,  \* a HelloRetryRequest was sent or received
  renegotiating,  \* this handshake is a renegotiation
  renegotiation_info,  \* renegotiation_info of the first ClientHello: absent, so the client lacks RFC 5746
  secure_renegotiation,  \* both sides support RFC 5746
  key_exchange,  \* the suite's key exchange
  resumed,  \* abbreviated handshake
  ticket_granted,  \* the ServerHello promised a NewSessionTicket
  status_granted,  \* the ServerHello announced a CertificateStatus
  client_certificate,  \* what the client authenticates by
  psk,  \* the PSK that the server selected
  certificate_requested,  \* the client was asked for a certificate
  alps,  \* application settings were negotiated: the client owes EncryptedExtensions
  key_update_owed,  \* the peer asked for a KeyUpdate that was not sent yet
  key_update_asked,  \* an own update_requested is not answered yet
  pha_outstanding,  \* post-handshake CertificateRequests not answered yet
  rfc9846,  \* RFC 9846 instead of RFC 8446: at most one update_requested outstanding
  offers_12,  \* the client offered TLS 1.2
  false_start_ok,  \* the suite allows a False Start
  hello_requested,  \* a HelloRequest waits for its answer
  answer_left  \* what is still to be sent of a post-handshake answer, after the peer's close_notify

vars == <<state, read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, offers_12, false_start_ok, hello_requested, answer_left>>

TypeOK ==
  /\ state \in {"START", "WAIT_SH", "TLS12_WAIT_RINFO", "TLS12_WAIT_CERT", "TLS12_WAIT_CSTAT", "TLS12_WAIT_SKE", "TLS12_WAIT_SKE_OPT", "TLS12_WAIT_CR", "TLS12_WAIT_SHD", "TLS12_WAIT_NST", "TLS12_WAIT_CCS", "TLS12_WAIT_FIN", "TLS12_SEND_CERT", "TLS12_SEND_CKE", "TLS12_SEND_CV", "TLS12_SEND_CCS", "TLS12_SEND_FINISHED", "TLS12_CONNECTED", "WAIT_EE", "WAIT_CERT_CR", "WAIT_CERT", "WAIT_CV", "WAIT_FINISHED", "SEND_EOED", "SEND_EE", "SEND_CERT", "SEND_CV", "SEND_FINISHED", "CONNECTED", "PHA_SEND_CV", "PHA_SEND_FINISHED", "READ_CLOSED", "CLOSE_RECEIVED", "CLOSED", "ABORT"}
  /\ read_epoch \in {"PLAINTEXT", "EARLY", "HANDSHAKE", "APPLICATION"}
  /\ write_epoch \in {"PLAINTEXT", "EARLY", "HANDSHAKE", "APPLICATION"}
  /\ read_generation \in {0, 1, 2, 3}
  /\ write_generation \in {0, 1, 2, 3}
  /\ write_side \in {"open", "canceled", "closed"}
  /\ alert_owed \in {"none", "close_notify", "unexpected_message", "bad_record_mac", "decryption_failed", "record_overflow", "decompression_failure", "handshake_failure", "no_certificate", "bad_certificate", "unsupported_certificate", "certificate_revoked", "certificate_expired", "certificate_unknown", "illegal_parameter", "unknown_ca", "access_denied", "decode_error", "decrypt_error", "export_restriction", "protocol_version", "insufficient_security", "internal_error", "inappropriate_fallback", "user_canceled", "no_renegotiation", "missing_extension", "unsupported_extension", "certificate_unobtainable", "unrecognized_name", "bad_certificate_status_response", "bad_certificate_hash_value", "unknown_psk_identity", "certificate_required", "general_error", "no_application_protocol", "ech_required", "unknown"}
  /\ offers_13 \in BOOLEAN
  /\ early_offered \in BOOLEAN
  /\ early_accepted \in BOOLEAN
  /\ session_id_offered \in BOOLEAN
  /\ ticket_supported \in BOOLEAN
  /\ ticket_offered \in BOOLEAN
  /\ psk_offered \in BOOLEAN
  /\ pha_offered \in BOOLEAN
  /\ hrr \in BOOLEAN
  /\ renegotiating \in BOOLEAN
  /\ renegotiation_info \in {"absent", "empty", "bound"}
  /\ secure_renegotiation \in BOOLEAN
  /\ key_exchange \in {"RSA", "DHE", "ECDHE", "DH_anon", "ECDH_anon", "PSK", "DHE_PSK", "ECDHE_PSK", "RSA_PSK", "DH_static", "TLS13"}
  /\ resumed \in {"no", "unknown", "yes"}
  /\ ticket_granted \in BOOLEAN
  /\ status_granted \in BOOLEAN
  /\ client_certificate \in {"none", "sign", "fixed_dh"}
  /\ psk \in {"none", "first", "other"}
  /\ certificate_requested \in BOOLEAN
  /\ alps \in BOOLEAN
  /\ key_update_owed \in BOOLEAN
  /\ key_update_asked \in BOOLEAN
  /\ pha_outstanding \in {0, 1, 2, 3, 4, 5, 6, 7}
  /\ rfc9846 \in BOOLEAN
  /\ offers_12 \in BOOLEAN
  /\ false_start_ok \in BOOLEAN
  /\ hello_requested \in BOOLEAN
  /\ answer_left \in {"none", "CertificateVerify", "Finished"}

Init ==
  /\ state = "START"
  /\ read_epoch = "PLAINTEXT"
  /\ write_epoch = "PLAINTEXT"
  /\ read_generation = 0
  /\ write_generation = 0
  /\ write_side = "open"
  /\ alert_owed = "none"
  /\ offers_13 = FALSE
  /\ early_offered = FALSE
  /\ early_accepted = FALSE
  /\ session_id_offered = FALSE
  /\ ticket_supported = FALSE
  /\ ticket_offered = FALSE
  /\ psk_offered = FALSE
  /\ pha_offered = FALSE
  /\ hrr = FALSE
  /\ renegotiating = FALSE
  /\ renegotiation_info = "absent"
  /\ secure_renegotiation = FALSE
  /\ key_exchange = "TLS13"
  /\ resumed = "no"
  /\ ticket_granted = FALSE
  /\ status_granted = FALSE
  /\ client_certificate = "none"
  /\ psk = "none"
  /\ certificate_requested = FALSE
  /\ alps = FALSE
  /\ key_update_owed = FALSE
  /\ key_update_asked = FALSE
  /\ pha_outstanding = 0
  /\ rfc9846 \in BOOLEAN
  /\ offers_12 = FALSE
  /\ false_start_ok = FALSE
  /\ hello_requested = FALSE
  /\ answer_left = "none"

kept_0 == <<read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, early_accepted, hrr, renegotiating, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, false_start_ok, hello_requested, answer_left>>
kept_1 == <<read_epoch, read_generation, write_generation, write_side, alert_owed, early_accepted, hrr, renegotiating, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, false_start_ok, hello_requested, answer_left>>
kept_2 == <<read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, offers_13, early_accepted, session_id_offered, ticket_supported, ticket_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, offers_12, false_start_ok, hello_requested, answer_left>>
kept_3 == <<read_epoch, read_generation, write_generation, write_side, alert_owed, offers_13, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, offers_12, false_start_ok, hello_requested, answer_left>>
kept_4 == <<write_epoch, read_generation, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, pha_offered, renegotiating, key_exchange, resumed, ticket_granted, status_granted, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, false_start_ok, answer_left>>
kept_5 == <<read_epoch, write_epoch, write_generation, early_accepted, key_exchange, resumed, ticket_granted, status_granted, psk, alps, false_start_ok>>
kept_6 == <<read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, early_accepted, hrr, renegotiating, renegotiation_info, key_exchange, status_granted, psk, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, hello_requested, answer_left>>
kept_7 == <<read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, early_accepted, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, status_granted, psk, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, hello_requested, answer_left>>
kept_8 == <<read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, early_accepted, hrr, renegotiating, renegotiation_info, resumed, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, hello_requested, answer_left>>
kept_9 == <<read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, early_accepted, hrr, renegotiating, renegotiation_info, secure_renegotiation, resumed, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, hello_requested, answer_left>>
kept_10 == <<read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, early_accepted, hrr, renegotiating, renegotiation_info, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, hello_requested, answer_left>>
kept_11 == <<read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, early_accepted, hrr, renegotiating, renegotiation_info, secure_renegotiation, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, hello_requested, answer_left>>
kept_12 == <<read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, early_accepted, hrr, renegotiating, renegotiation_info, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, hello_requested, answer_left>>
kept_13 == <<read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, early_accepted, hrr, renegotiating, renegotiation_info, secure_renegotiation, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, hello_requested, answer_left>>
kept_14 == <<read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, early_accepted, hrr, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, psk, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, false_start_ok, answer_left>>
kept_15 == <<read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, ticket_granted, psk, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, offers_12, false_start_ok, hello_requested, answer_left>>
kept_16 == <<write_epoch, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, ticket_granted, psk, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, offers_12, false_start_ok, hello_requested, answer_left>>
kept_17 == <<read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, ticket_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, offers_12, false_start_ok, hello_requested, answer_left>>
kept_18 == <<read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, ticket_granted, client_certificate, psk, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, offers_12, false_start_ok, hello_requested, answer_left>>
kept_19 == <<read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, offers_12, false_start_ok, hello_requested, answer_left>>
kept_20 == <<read_epoch, write_epoch, write_generation, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, resumed, psk, alps, offers_12>>
kept_21 == <<read_epoch, write_epoch, write_generation, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, psk, alps, offers_12>>
kept_22 == <<read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, offers_12, false_start_ok, hello_requested, answer_left>>
kept_23 == <<read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, offers_12, false_start_ok, hello_requested, answer_left>>
kept_24 == <<read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, resumed, ticket_granted, status_granted, client_certificate, psk, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, offers_12, false_start_ok, hello_requested, answer_left>>
kept_25 == <<read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, offers_12, false_start_ok, hello_requested, answer_left>>
kept_26 == <<read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, resumed, ticket_granted, status_granted, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, offers_12, false_start_ok, hello_requested, answer_left>>
kept_27 == <<read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, offers_12, false_start_ok, hello_requested, answer_left>>
kept_28 == <<read_epoch, read_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, offers_12, false_start_ok, hello_requested, answer_left>>
kept_29 == <<read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiation_info, secure_renegotiation, key_exchange, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, offers_12, hello_requested, answer_left>>
kept_30 == <<state, read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, offers_12, false_start_ok, hello_requested, answer_left>>
kept_31 == <<read_epoch, write_epoch, write_generation, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, key_exchange, status_granted, client_certificate, psk, certificate_requested, alps, offers_12>>
kept_32 == <<write_epoch, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, offers_12, false_start_ok, hello_requested, answer_left>>
kept_33 == <<state, read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, offers_12, false_start_ok, answer_left>>
kept_34 == <<read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, offers_13, early_offered, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, certificate_requested, key_update_owed, key_update_asked, pha_outstanding, rfc9846, offers_12, false_start_ok, hello_requested, answer_left>>
kept_35 == <<read_epoch, write_epoch, write_generation, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, hrr, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, alps, offers_12, false_start_ok, hello_requested>>
kept_36 == <<read_epoch, write_epoch, write_generation, session_id_offered, ticket_supported, ticket_offered, psk_offered, hrr, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, offers_12, false_start_ok, hello_requested>>
kept_37 == <<write_epoch, read_generation, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, key_update_owed, key_update_asked, pha_outstanding, rfc9846, offers_12, false_start_ok, hello_requested, answer_left>>
kept_38 == <<read_generation, write_generation, write_side, alert_owed, offers_13, early_offered, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, key_update_owed, key_update_asked, pha_outstanding, rfc9846, offers_12, false_start_ok, hello_requested, answer_left>>
kept_39 == <<read_epoch, read_generation, write_generation, write_side, alert_owed, offers_13, early_offered, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, offers_12, false_start_ok, hello_requested, answer_left>>
kept_40 == <<read_epoch, read_generation, write_generation, write_side, alert_owed, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, offers_12, false_start_ok, hello_requested, answer_left>>
kept_41 == <<state, read_epoch, write_epoch, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, pha_outstanding, rfc9846, offers_12, false_start_ok, hello_requested, answer_left>>
kept_42 == <<state, read_epoch, write_epoch, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, pha_outstanding, rfc9846, offers_12, false_start_ok, hello_requested, answer_left>>
kept_43 == <<read_epoch, write_epoch, write_generation, session_id_offered, ticket_supported, ticket_offered, psk_offered, hrr, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, alps, offers_12, false_start_ok, hello_requested>>
kept_44 == <<read_epoch, write_epoch, write_generation, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, hrr, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, alps, offers_12, false_start_ok, hello_requested>>
kept_45 == <<read_epoch, write_epoch, write_generation, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, offers_12, false_start_ok, hello_requested>>
kept_46 == <<state, read_epoch, write_epoch, read_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, key_update_asked, pha_outstanding, rfc9846, offers_12, false_start_ok, hello_requested, answer_left>>
kept_47 == <<state, read_epoch, write_epoch, read_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, pha_outstanding, rfc9846, offers_12, false_start_ok, hello_requested, answer_left>>
kept_48 == <<state, read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, rfc9846, offers_12, false_start_ok, hello_requested, answer_left>>
kept_49 == <<read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, rfc9846, offers_12, false_start_ok, hello_requested, answer_left>>
kept_50 == <<state, read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, offers_12, false_start_ok, hello_requested>>
kept_51 == <<state, read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, rfc9846, offers_12, false_start_ok, hello_requested>>
kept_52 == <<read_epoch, write_epoch, write_generation, alert_owed, early_offered, early_accepted, key_exchange, resumed, ticket_granted, status_granted, psk, alps, false_start_ok>>
kept_53 == <<read_epoch, write_epoch, write_generation, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, resumed, psk, alps, offers_12>>
kept_54 == <<read_epoch, write_epoch, write_generation, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, psk, alps, offers_12>>
kept_55 == <<read_epoch, write_epoch, write_generation, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, status_granted, psk, alps, offers_12>>
kept_56 == <<read_epoch, write_epoch, write_generation, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, key_exchange, status_granted, client_certificate, psk, certificate_requested, alps, offers_12>>
kept_57 == <<read_epoch, write_epoch, write_generation, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, status_granted, psk, certificate_requested, alps, offers_12>>
kept_58 == <<read_epoch, write_epoch, write_generation, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, key_exchange, status_granted, psk, certificate_requested, alps, offers_12>>
kept_59 == <<read_epoch, write_epoch, write_generation, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, renegotiating, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, offers_12, false_start_ok>>
kept_60 == <<read_epoch, write_epoch, write_generation, alert_owed, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, hrr, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, alps, offers_12, false_start_ok, hello_requested>>
kept_61 == <<read_epoch, write_epoch, write_generation, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, offers_12, false_start_ok, hello_requested>>
kept_62 == <<read_epoch, write_epoch, read_generation, write_generation, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, offers_12, false_start_ok, hello_requested>>
kept_63 == <<read_epoch, write_epoch, read_generation, write_generation, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, offers_12, false_start_ok, hello_requested, answer_left>>
kept_64 == <<read_epoch, write_epoch, write_generation, alert_owed, early_accepted, key_exchange, resumed, ticket_granted, status_granted, psk, alps, false_start_ok>>
kept_65 == <<read_epoch, write_epoch, write_generation, alert_owed, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, hrr, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, alps, offers_12, false_start_ok, hello_requested>>
kept_66 == <<read_epoch, write_epoch, write_generation, alert_owed, session_id_offered, ticket_supported, ticket_offered, psk_offered, hrr, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, offers_12, false_start_ok, hello_requested>>
kept_67 == <<read_epoch, write_epoch, write_generation, alert_owed, session_id_offered, ticket_supported, ticket_offered, psk_offered, hrr, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, alps, offers_12, false_start_ok, hello_requested>>
kept_68 == <<state, read_epoch, write_epoch, read_generation, write_generation, write_side, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, offers_12, false_start_ok, hello_requested, answer_left>>
kept_69 == <<state, read_epoch, write_epoch, read_generation, write_generation, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, offers_12, false_start_ok, hello_requested, answer_left>>
kept_70 == <<read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, early_accepted, hrr, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, psk, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, false_start_ok, hello_requested, answer_left>>
kept_71 == <<read_generation, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, offers_12, false_start_ok, hello_requested>>
kept_72 == <<read_generation, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, offers_12, false_start_ok, hello_requested, answer_left>>
kept_73 == <<early_offered, early_accepted, key_exchange, resumed, ticket_granted, status_granted, psk, alps, false_start_ok>>
kept_74 == <<offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, resumed, psk, alps, offers_12>>
kept_75 == <<offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, psk, alps, offers_12>>
kept_76 == <<offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, status_granted, psk, alps, offers_12>>
kept_77 == <<offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, key_exchange, status_granted, client_certificate, psk, certificate_requested, alps, offers_12>>
kept_78 == <<offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, status_granted, psk, certificate_requested, alps, offers_12>>
kept_79 == <<offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, key_exchange, status_granted, psk, certificate_requested, alps, offers_12>>
kept_80 == <<early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, hrr, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, alps, offers_12, false_start_ok, hello_requested>>
kept_81 == <<early_accepted, key_exchange, resumed, ticket_granted, status_granted, psk, alps, false_start_ok>>
kept_82 == <<early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, hrr, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, alps, offers_12, false_start_ok, hello_requested>>
kept_83 == <<session_id_offered, ticket_supported, ticket_offered, psk_offered, hrr, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, offers_12, false_start_ok, hello_requested>>
kept_84 == <<session_id_offered, ticket_supported, ticket_offered, psk_offered, hrr, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, alps, offers_12, false_start_ok, hello_requested>>
kept_85 == <<read_epoch, write_epoch, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, offers_12, false_start_ok, hello_requested, answer_left>>
kept_86 == <<read_epoch, write_epoch, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, offers_12, false_start_ok, hello_requested>>
kept_87 == <<offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, offers_12, false_start_ok, hello_requested>>
kept_88 == <<read_epoch, write_epoch, write_generation, write_side, alert_owed, early_offered, early_accepted, key_exchange, resumed, ticket_granted, status_granted, psk, alps, false_start_ok>>
kept_89 == <<read_epoch, write_epoch, write_generation, write_side, alert_owed, early_accepted, key_exchange, resumed, ticket_granted, status_granted, psk, alps, false_start_ok>>
kept_90 == <<read_epoch, write_epoch, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, resumed, psk, alps, offers_12>>
kept_91 == <<read_epoch, write_epoch, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, psk, alps, offers_12>>
kept_92 == <<read_epoch, write_epoch, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, status_granted, psk, alps, offers_12>>
kept_93 == <<read_epoch, write_epoch, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, key_exchange, status_granted, client_certificate, psk, certificate_requested, alps, offers_12>>
kept_94 == <<read_epoch, write_epoch, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, status_granted, psk, certificate_requested, alps, offers_12>>
kept_95 == <<read_epoch, write_epoch, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, key_exchange, status_granted, psk, certificate_requested, alps, offers_12>>
kept_96 == <<read_epoch, write_epoch, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, renegotiating, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, offers_12, false_start_ok>>
kept_97 == <<read_epoch, write_epoch, write_generation, write_side, alert_owed, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, hrr, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, alps, offers_12, false_start_ok, hello_requested>>
kept_98 == <<read_epoch, write_epoch, write_generation, write_side, alert_owed, session_id_offered, ticket_supported, ticket_offered, psk_offered, hrr, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, offers_12, false_start_ok, hello_requested>>
kept_99 == <<read_epoch, write_epoch, write_generation, write_side, alert_owed, session_id_offered, ticket_supported, ticket_offered, psk_offered, hrr, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, alps, offers_12, false_start_ok, hello_requested>>
kept_100 == <<read_epoch, write_epoch, write_generation, write_side, alert_owed, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, hrr, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, alps, offers_12, false_start_ok, hello_requested>>
kept_101 == <<offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, renegotiating, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, offers_12, false_start_ok>>
kept_102 == <<read_epoch, write_epoch, write_generation, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, status_granted, psk, alps, offers_12>>
kept_103 == <<read_epoch, write_epoch, write_generation, early_offered, early_accepted, key_exchange, resumed, ticket_granted, status_granted, psk, alps, false_start_ok>>
kept_104 == <<read_epoch, write_epoch, write_generation, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, status_granted, psk, certificate_requested, alps, offers_12>>
kept_105 == <<read_epoch, write_epoch, write_generation, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, key_exchange, status_granted, psk, certificate_requested, alps, offers_12>>
kept_106 == <<read_epoch, write_epoch, write_generation, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, renegotiating, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, offers_12, false_start_ok>>

c13_1_ClientHello ==
  /\ ((state = "START") /\ (write_side = "open") /\ ~hrr)
  /\ \E fact_offers_13 \in BOOLEAN :
    /\ \E fact_early_data \in BOOLEAN :
      /\ ~fact_early_data
      /\ \E fact_pha_offered \in BOOLEAN :
        /\ \E fact_psk_offered \in BOOLEAN :
          /\ \E fact_session_id_offered \in BOOLEAN :
            /\ \E fact_ticket_supported \in BOOLEAN :
              /\ \E fact_ticket_offered \in BOOLEAN :
                /\ \E fact_renegotiation_info \in {"absent", "empty", "bound"} :
                  /\ (fact_renegotiation_info \in {"absent", "empty"})
                  /\ \E fact_offers_12 \in BOOLEAN :
                    /\ offers_13' = fact_offers_13
                    /\ early_offered' = fact_early_data
                    /\ pha_offered' = fact_pha_offered
                    /\ psk_offered' = fact_psk_offered
                    /\ session_id_offered' = fact_session_id_offered
                    /\ ticket_supported' = fact_ticket_supported
                    /\ ticket_offered' = fact_ticket_offered
                    /\ renegotiation_info' = fact_renegotiation_info
                    /\ offers_12' = fact_offers_12
                    /\ state' = "WAIT_SH"
                    /\ UNCHANGED kept_0

c13_1_ClientHello_with_early_data ==
  /\ ((state = "START") /\ (write_side = "open") /\ ~hrr)
  /\ \E fact_offers_13 \in BOOLEAN :
    /\ \E fact_early_data \in BOOLEAN :
      /\ fact_early_data
      /\ \E fact_pha_offered \in BOOLEAN :
        /\ \E fact_psk_offered \in BOOLEAN :
          /\ \E fact_session_id_offered \in BOOLEAN :
            /\ \E fact_ticket_supported \in BOOLEAN :
              /\ \E fact_ticket_offered \in BOOLEAN :
                /\ \E fact_renegotiation_info \in {"absent", "empty", "bound"} :
                  /\ (fact_renegotiation_info \in {"absent", "empty"})
                  /\ \E fact_offers_12 \in BOOLEAN :
                    /\ offers_13' = fact_offers_13
                    /\ early_offered' = fact_early_data
                    /\ pha_offered' = fact_pha_offered
                    /\ psk_offered' = fact_psk_offered
                    /\ session_id_offered' = fact_session_id_offered
                    /\ ticket_supported' = fact_ticket_supported
                    /\ ticket_offered' = fact_ticket_offered
                    /\ renegotiation_info' = fact_renegotiation_info
                    /\ offers_12' = fact_offers_12
                    /\ write_epoch' = "EARLY"
                    /\ state' = "WAIT_SH"
                    /\ UNCHANGED kept_1

c13_2_second_ClientHello ==
  /\ ((state = "START") /\ (write_side = "open") /\ hrr)
  /\ \E fact_psk_offered \in BOOLEAN :
    /\ (~fact_psk_offered \/ psk_offered)
    /\ early_offered' = FALSE
    /\ psk_offered' = fact_psk_offered
    /\ state' = "WAIT_SH"
    /\ UNCHANGED kept_2

c13_2_HelloRetryRequest ==
  /\ ((state = "WAIT_SH") /\ ~hrr /\ offers_13 /\ ~renegotiating)
  /\ hrr' = TRUE
  /\ early_offered' = FALSE
  /\ write_epoch' = "PLAINTEXT"
  /\ state' = "START"
  /\ UNCHANGED kept_3

c13_5_ServerHello ==
  /\ ((state = "WAIT_SH") /\ offers_13 /\ ~renegotiating)
  /\ \E fact_psk_selected \in {"none", "first", "other"} :
    /\ ((fact_psk_selected = "none") \/ psk_offered)
    /\ psk' = fact_psk_selected
    /\ read_epoch' = "HANDSHAKE"
    /\ state' = "WAIT_EE"
    /\ session_id_offered' = FALSE
    /\ ticket_supported' = FALSE
    /\ ticket_offered' = FALSE
    /\ psk_offered' = FALSE
    /\ hrr' = FALSE
    /\ renegotiation_info' = "absent"
    /\ secure_renegotiation' = FALSE
    /\ client_certificate' = "none"
    /\ offers_12' = FALSE
    /\ hello_requested' = FALSE
    /\ UNCHANGED kept_4

c13_8_downgrade_sentinel ==
  /\ ((state = "WAIT_SH") /\ offers_13)
  /\ alert_owed' = "illegal_parameter"
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_5

c13_8_TLS_1_2_after_early_data ==
  /\ ((state = "WAIT_SH") /\ early_offered)
  /\ alert_owed' = "protocol_version"
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_5

c13_8_TLS_1_2_after_HelloRetryRequest ==
  /\ ((state = "WAIT_SH") /\ ~early_offered /\ hrr)
  /\ alert_owed' = "illegal_parameter"
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_5

c12_6_version_not_offered ==
  /\ (state = "WAIT_SH")
  /\ alert_owed' = "protocol_version"
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_5

c13_5_TLS_1_3_not_offered ==
  /\ ((state = "WAIT_SH") /\ ~offers_13 /\ ~renegotiating)
  /\ alert_owed' = "illegal_parameter"
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_5

c13_5_TLS_1_3_in_a_renegotiation ==
  /\ ((state = "WAIT_SH") /\ renegotiating)
  /\ alert_owed' = "protocol_version"
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_5

c13_5_suite_of_TLS_1_2 ==
  /\ ((state = "WAIT_SH") /\ offers_13 /\ ~renegotiating)
  /\ alert_owed' = "illegal_parameter"
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_5

c12_6_suite_of_TLS_1_3 ==
  /\ ((state = "WAIT_SH") /\ ~hrr /\ offers_12 /\ ~early_offered)
  /\ alert_owed' = "illegal_parameter"
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_5

c12_6_extension_not_asked_for ==
  /\ ((state = "WAIT_SH") /\ ~hrr /\ offers_12 /\ ~early_offered /\ (~ticket_supported \/ (~renegotiating /\ (renegotiation_info = "absent"))))
  /\ alert_owed' = "unsupported_extension"
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_5

c12_6_wrong_renegotiation_info ==
  /\ ((state = "WAIT_SH") /\ ~hrr /\ offers_12 /\ ~early_offered)
  /\ alert_owed' = "handshake_failure"
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_5

c12_ServerHello_resumed_ticket_RFC_5746 ==
  /\ ((state = "WAIT_SH") /\ ~hrr /\ offers_12 /\ ~early_offered /\ session_id_offered /\ ~renegotiating /\ (renegotiation_info \in {"empty", "bound"}) /\ ticket_supported)
  /\ \E fact_ticket_granted \in BOOLEAN :
    /\ fact_ticket_granted
    /\ \E fact_false_start_ok \in BOOLEAN :
      /\ ticket_granted' = fact_ticket_granted
      /\ false_start_ok' = fact_false_start_ok
      /\ resumed' = "yes"
      /\ secure_renegotiation' = TRUE
      /\ state' = "TLS12_WAIT_NST"
      /\ offers_13' = FALSE
      /\ early_offered' = FALSE
      /\ session_id_offered' = FALSE
      /\ ticket_supported' = FALSE
      /\ ticket_offered' = FALSE
      /\ psk_offered' = FALSE
      /\ pha_offered' = FALSE
      /\ client_certificate' = "none"
      /\ certificate_requested' = FALSE
      /\ offers_12' = FALSE
      /\ UNCHANGED kept_6

c12_ServerHello_resumed_ticket_no_RFC_5746 ==
  /\ ((state = "WAIT_SH") /\ ~hrr /\ offers_12 /\ ~early_offered /\ session_id_offered /\ ~renegotiating /\ ticket_supported)
  /\ \E fact_ticket_granted \in BOOLEAN :
    /\ fact_ticket_granted
    /\ \E fact_false_start_ok \in BOOLEAN :
      /\ ticket_granted' = fact_ticket_granted
      /\ false_start_ok' = fact_false_start_ok
      /\ resumed' = "yes"
      /\ state' = "TLS12_WAIT_NST"
      /\ offers_13' = FALSE
      /\ early_offered' = FALSE
      /\ session_id_offered' = FALSE
      /\ ticket_supported' = FALSE
      /\ ticket_offered' = FALSE
      /\ psk_offered' = FALSE
      /\ pha_offered' = FALSE
      /\ client_certificate' = "none"
      /\ certificate_requested' = FALSE
      /\ offers_12' = FALSE
      /\ UNCHANGED kept_7

c12_ServerHello_resumed_ticket_renegotiated ==
  /\ ((state = "WAIT_SH") /\ ~hrr /\ offers_12 /\ ~early_offered /\ session_id_offered /\ renegotiating /\ ticket_supported)
  /\ \E fact_ticket_granted \in BOOLEAN :
    /\ fact_ticket_granted
    /\ \E fact_false_start_ok \in BOOLEAN :
      /\ ticket_granted' = fact_ticket_granted
      /\ false_start_ok' = fact_false_start_ok
      /\ resumed' = "yes"
      /\ state' = "TLS12_WAIT_NST"
      /\ offers_13' = FALSE
      /\ early_offered' = FALSE
      /\ session_id_offered' = FALSE
      /\ ticket_supported' = FALSE
      /\ ticket_offered' = FALSE
      /\ psk_offered' = FALSE
      /\ pha_offered' = FALSE
      /\ client_certificate' = "none"
      /\ certificate_requested' = FALSE
      /\ offers_12' = FALSE
      /\ UNCHANGED kept_7

c12_ServerHello_resumed_RFC_5746 ==
  /\ ((state = "WAIT_SH") /\ ~hrr /\ offers_12 /\ ~early_offered /\ session_id_offered /\ ~renegotiating /\ (renegotiation_info \in {"empty", "bound"}))
  /\ \E fact_ticket_granted \in BOOLEAN :
    /\ ~fact_ticket_granted
    /\ \E fact_false_start_ok \in BOOLEAN :
      /\ ticket_granted' = fact_ticket_granted
      /\ false_start_ok' = fact_false_start_ok
      /\ resumed' = "yes"
      /\ secure_renegotiation' = TRUE
      /\ state' = "TLS12_WAIT_CCS"
      /\ offers_13' = FALSE
      /\ early_offered' = FALSE
      /\ session_id_offered' = FALSE
      /\ ticket_supported' = FALSE
      /\ ticket_offered' = FALSE
      /\ psk_offered' = FALSE
      /\ pha_offered' = FALSE
      /\ client_certificate' = "none"
      /\ certificate_requested' = FALSE
      /\ offers_12' = FALSE
      /\ UNCHANGED kept_6

c12_ServerHello_resumed_no_RFC_5746 ==
  /\ ((state = "WAIT_SH") /\ ~hrr /\ offers_12 /\ ~early_offered /\ session_id_offered /\ ~renegotiating)
  /\ \E fact_ticket_granted \in BOOLEAN :
    /\ ~fact_ticket_granted
    /\ \E fact_false_start_ok \in BOOLEAN :
      /\ ticket_granted' = fact_ticket_granted
      /\ false_start_ok' = fact_false_start_ok
      /\ resumed' = "yes"
      /\ state' = "TLS12_WAIT_CCS"
      /\ offers_13' = FALSE
      /\ early_offered' = FALSE
      /\ session_id_offered' = FALSE
      /\ ticket_supported' = FALSE
      /\ ticket_offered' = FALSE
      /\ psk_offered' = FALSE
      /\ pha_offered' = FALSE
      /\ client_certificate' = "none"
      /\ certificate_requested' = FALSE
      /\ offers_12' = FALSE
      /\ UNCHANGED kept_7

c12_ServerHello_resumed_renegotiated ==
  /\ ((state = "WAIT_SH") /\ ~hrr /\ offers_12 /\ ~early_offered /\ session_id_offered /\ renegotiating)
  /\ \E fact_ticket_granted \in BOOLEAN :
    /\ ~fact_ticket_granted
    /\ \E fact_false_start_ok \in BOOLEAN :
      /\ ticket_granted' = fact_ticket_granted
      /\ false_start_ok' = fact_false_start_ok
      /\ resumed' = "yes"
      /\ state' = "TLS12_WAIT_CCS"
      /\ offers_13' = FALSE
      /\ early_offered' = FALSE
      /\ session_id_offered' = FALSE
      /\ ticket_supported' = FALSE
      /\ ticket_offered' = FALSE
      /\ psk_offered' = FALSE
      /\ pha_offered' = FALSE
      /\ client_certificate' = "none"
      /\ certificate_requested' = FALSE
      /\ offers_12' = FALSE
      /\ UNCHANGED kept_7

c12_ServerHello_ticket_full_or_resumed_RFC_5746 ==
  /\ ((state = "WAIT_SH") /\ ~hrr /\ offers_12 /\ ~early_offered /\ ticket_offered /\ ~session_id_offered /\ ~renegotiating /\ (renegotiation_info \in {"empty", "bound"}))
  /\ \E fact_key_exchange \in {"RSA", "DHE", "ECDHE", "DH_anon", "ECDH_anon", "PSK", "DHE_PSK", "ECDHE_PSK", "RSA_PSK", "DH_static", "TLS13"} :
    /\ (fact_key_exchange \in {"RSA", "DHE", "ECDHE", "DH_anon", "ECDH_anon", "PSK", "DHE_PSK", "ECDHE_PSK", "RSA_PSK", "DH_static"})
    /\ \E fact_ticket_granted \in BOOLEAN :
      /\ (~fact_ticket_granted \/ ticket_supported)
      /\ \E fact_status_granted \in BOOLEAN :
        /\ \E fact_false_start_ok \in BOOLEAN :
          /\ key_exchange' = fact_key_exchange
          /\ ticket_granted' = fact_ticket_granted
          /\ status_granted' = fact_status_granted
          /\ false_start_ok' = fact_false_start_ok
          /\ secure_renegotiation' = TRUE
          /\ state' = "TLS12_WAIT_RINFO"
          /\ offers_13' = FALSE
          /\ early_offered' = FALSE
          /\ session_id_offered' = FALSE
          /\ ticket_supported' = FALSE
          /\ ticket_offered' = FALSE
          /\ psk_offered' = FALSE
          /\ pha_offered' = FALSE
          /\ offers_12' = FALSE
          /\ UNCHANGED kept_8

c12_ServerHello_ticket_full_or_resumed_no_RFC_5746 ==
  /\ ((state = "WAIT_SH") /\ ~hrr /\ offers_12 /\ ~early_offered /\ ticket_offered /\ ~session_id_offered /\ ~renegotiating)
  /\ \E fact_key_exchange \in {"RSA", "DHE", "ECDHE", "DH_anon", "ECDH_anon", "PSK", "DHE_PSK", "ECDHE_PSK", "RSA_PSK", "DH_static", "TLS13"} :
    /\ (fact_key_exchange \in {"RSA", "DHE", "ECDHE", "DH_anon", "ECDH_anon", "PSK", "DHE_PSK", "ECDHE_PSK", "RSA_PSK", "DH_static"})
    /\ \E fact_ticket_granted \in BOOLEAN :
      /\ (~fact_ticket_granted \/ ticket_supported)
      /\ \E fact_status_granted \in BOOLEAN :
        /\ \E fact_false_start_ok \in BOOLEAN :
          /\ key_exchange' = fact_key_exchange
          /\ ticket_granted' = fact_ticket_granted
          /\ status_granted' = fact_status_granted
          /\ false_start_ok' = fact_false_start_ok
          /\ state' = "TLS12_WAIT_RINFO"
          /\ offers_13' = FALSE
          /\ early_offered' = FALSE
          /\ session_id_offered' = FALSE
          /\ ticket_supported' = FALSE
          /\ ticket_offered' = FALSE
          /\ psk_offered' = FALSE
          /\ pha_offered' = FALSE
          /\ offers_12' = FALSE
          /\ UNCHANGED kept_9

c12_ServerHello_ticket_full_or_resumed_renegotiated ==
  /\ ((state = "WAIT_SH") /\ ~hrr /\ offers_12 /\ ~early_offered /\ ticket_offered /\ ~session_id_offered /\ renegotiating)
  /\ \E fact_key_exchange \in {"RSA", "DHE", "ECDHE", "DH_anon", "ECDH_anon", "PSK", "DHE_PSK", "ECDHE_PSK", "RSA_PSK", "DH_static", "TLS13"} :
    /\ (fact_key_exchange \in {"RSA", "DHE", "ECDHE", "DH_anon", "ECDH_anon", "PSK", "DHE_PSK", "ECDHE_PSK", "RSA_PSK", "DH_static"})
    /\ \E fact_ticket_granted \in BOOLEAN :
      /\ (~fact_ticket_granted \/ ticket_supported)
      /\ \E fact_status_granted \in BOOLEAN :
        /\ \E fact_false_start_ok \in BOOLEAN :
          /\ key_exchange' = fact_key_exchange
          /\ ticket_granted' = fact_ticket_granted
          /\ status_granted' = fact_status_granted
          /\ false_start_ok' = fact_false_start_ok
          /\ state' = "TLS12_WAIT_RINFO"
          /\ offers_13' = FALSE
          /\ early_offered' = FALSE
          /\ session_id_offered' = FALSE
          /\ ticket_supported' = FALSE
          /\ ticket_offered' = FALSE
          /\ psk_offered' = FALSE
          /\ pha_offered' = FALSE
          /\ offers_12' = FALSE
          /\ UNCHANGED kept_9

c12_ServerHello_full_RFC_5746 ==
  /\ ((state = "WAIT_SH") /\ ~hrr /\ offers_12 /\ ~early_offered /\ ~renegotiating /\ (renegotiation_info \in {"empty", "bound"}) /\ (~ticket_offered \/ session_id_offered))
  /\ \E fact_key_exchange \in {"RSA", "DHE", "ECDHE", "DH_anon", "ECDH_anon", "PSK", "DHE_PSK", "ECDHE_PSK", "RSA_PSK", "DH_static", "TLS13"} :
    /\ (fact_key_exchange \in {"RSA", "DHE", "ECDHE", "RSA_PSK", "DH_static"})
    /\ \E fact_ticket_granted \in BOOLEAN :
      /\ (~fact_ticket_granted \/ ticket_supported)
      /\ \E fact_status_granted \in BOOLEAN :
        /\ \E fact_false_start_ok \in BOOLEAN :
          /\ key_exchange' = fact_key_exchange
          /\ ticket_granted' = fact_ticket_granted
          /\ status_granted' = fact_status_granted
          /\ false_start_ok' = fact_false_start_ok
          /\ resumed' = "no"
          /\ secure_renegotiation' = TRUE
          /\ state' = "TLS12_WAIT_CERT"
          /\ offers_13' = FALSE
          /\ early_offered' = FALSE
          /\ session_id_offered' = FALSE
          /\ ticket_supported' = FALSE
          /\ ticket_offered' = FALSE
          /\ psk_offered' = FALSE
          /\ pha_offered' = FALSE
          /\ offers_12' = FALSE
          /\ UNCHANGED kept_10

c12_ServerHello_full_no_RFC_5746 ==
  /\ ((state = "WAIT_SH") /\ ~hrr /\ offers_12 /\ ~early_offered /\ ~renegotiating /\ (~ticket_offered \/ session_id_offered))
  /\ \E fact_key_exchange \in {"RSA", "DHE", "ECDHE", "DH_anon", "ECDH_anon", "PSK", "DHE_PSK", "ECDHE_PSK", "RSA_PSK", "DH_static", "TLS13"} :
    /\ (fact_key_exchange \in {"RSA", "DHE", "ECDHE", "RSA_PSK", "DH_static"})
    /\ \E fact_ticket_granted \in BOOLEAN :
      /\ (~fact_ticket_granted \/ ticket_supported)
      /\ \E fact_status_granted \in BOOLEAN :
        /\ \E fact_false_start_ok \in BOOLEAN :
          /\ key_exchange' = fact_key_exchange
          /\ ticket_granted' = fact_ticket_granted
          /\ status_granted' = fact_status_granted
          /\ false_start_ok' = fact_false_start_ok
          /\ resumed' = "no"
          /\ state' = "TLS12_WAIT_CERT"
          /\ offers_13' = FALSE
          /\ early_offered' = FALSE
          /\ session_id_offered' = FALSE
          /\ ticket_supported' = FALSE
          /\ ticket_offered' = FALSE
          /\ psk_offered' = FALSE
          /\ pha_offered' = FALSE
          /\ offers_12' = FALSE
          /\ UNCHANGED kept_11

c12_ServerHello_full_renegotiated ==
  /\ ((state = "WAIT_SH") /\ ~hrr /\ offers_12 /\ ~early_offered /\ renegotiating /\ (~ticket_offered \/ session_id_offered))
  /\ \E fact_key_exchange \in {"RSA", "DHE", "ECDHE", "DH_anon", "ECDH_anon", "PSK", "DHE_PSK", "ECDHE_PSK", "RSA_PSK", "DH_static", "TLS13"} :
    /\ (fact_key_exchange \in {"RSA", "DHE", "ECDHE", "RSA_PSK", "DH_static"})
    /\ \E fact_ticket_granted \in BOOLEAN :
      /\ (~fact_ticket_granted \/ ticket_supported)
      /\ \E fact_status_granted \in BOOLEAN :
        /\ \E fact_false_start_ok \in BOOLEAN :
          /\ key_exchange' = fact_key_exchange
          /\ ticket_granted' = fact_ticket_granted
          /\ status_granted' = fact_status_granted
          /\ false_start_ok' = fact_false_start_ok
          /\ resumed' = "no"
          /\ state' = "TLS12_WAIT_CERT"
          /\ offers_13' = FALSE
          /\ early_offered' = FALSE
          /\ session_id_offered' = FALSE
          /\ ticket_supported' = FALSE
          /\ ticket_offered' = FALSE
          /\ psk_offered' = FALSE
          /\ pha_offered' = FALSE
          /\ offers_12' = FALSE
          /\ UNCHANGED kept_11

c12_ServerHello_full_no_certificate_RFC_5746 ==
  /\ ((state = "WAIT_SH") /\ ~hrr /\ offers_12 /\ ~early_offered /\ ~renegotiating /\ (renegotiation_info \in {"empty", "bound"}) /\ (~ticket_offered \/ session_id_offered))
  /\ \E fact_key_exchange \in {"RSA", "DHE", "ECDHE", "DH_anon", "ECDH_anon", "PSK", "DHE_PSK", "ECDHE_PSK", "RSA_PSK", "DH_static", "TLS13"} :
    /\ (fact_key_exchange \in {"DH_anon", "ECDH_anon", "DHE_PSK", "ECDHE_PSK"})
    /\ \E fact_ticket_granted \in BOOLEAN :
      /\ (~fact_ticket_granted \/ ticket_supported)
      /\ \E fact_false_start_ok \in BOOLEAN :
        /\ key_exchange' = fact_key_exchange
        /\ ticket_granted' = fact_ticket_granted
        /\ false_start_ok' = fact_false_start_ok
        /\ resumed' = "no"
        /\ secure_renegotiation' = TRUE
        /\ state' = "TLS12_WAIT_SKE"
        /\ offers_13' = FALSE
        /\ early_offered' = FALSE
        /\ session_id_offered' = FALSE
        /\ ticket_supported' = FALSE
        /\ ticket_offered' = FALSE
        /\ psk_offered' = FALSE
        /\ pha_offered' = FALSE
        /\ offers_12' = FALSE
        /\ UNCHANGED kept_12

c12_ServerHello_full_no_certificate_no_RFC_5746 ==
  /\ ((state = "WAIT_SH") /\ ~hrr /\ offers_12 /\ ~early_offered /\ ~renegotiating /\ (~ticket_offered \/ session_id_offered))
  /\ \E fact_key_exchange \in {"RSA", "DHE", "ECDHE", "DH_anon", "ECDH_anon", "PSK", "DHE_PSK", "ECDHE_PSK", "RSA_PSK", "DH_static", "TLS13"} :
    /\ (fact_key_exchange \in {"DH_anon", "ECDH_anon", "DHE_PSK", "ECDHE_PSK"})
    /\ \E fact_ticket_granted \in BOOLEAN :
      /\ (~fact_ticket_granted \/ ticket_supported)
      /\ \E fact_false_start_ok \in BOOLEAN :
        /\ key_exchange' = fact_key_exchange
        /\ ticket_granted' = fact_ticket_granted
        /\ false_start_ok' = fact_false_start_ok
        /\ resumed' = "no"
        /\ state' = "TLS12_WAIT_SKE"
        /\ offers_13' = FALSE
        /\ early_offered' = FALSE
        /\ session_id_offered' = FALSE
        /\ ticket_supported' = FALSE
        /\ ticket_offered' = FALSE
        /\ psk_offered' = FALSE
        /\ pha_offered' = FALSE
        /\ offers_12' = FALSE
        /\ UNCHANGED kept_13

c12_ServerHello_full_no_certificate_renegotiated ==
  /\ ((state = "WAIT_SH") /\ ~hrr /\ offers_12 /\ ~early_offered /\ renegotiating /\ (~ticket_offered \/ session_id_offered))
  /\ \E fact_key_exchange \in {"RSA", "DHE", "ECDHE", "DH_anon", "ECDH_anon", "PSK", "DHE_PSK", "ECDHE_PSK", "RSA_PSK", "DH_static", "TLS13"} :
    /\ (fact_key_exchange \in {"DH_anon", "ECDH_anon", "DHE_PSK", "ECDHE_PSK"})
    /\ \E fact_ticket_granted \in BOOLEAN :
      /\ (~fact_ticket_granted \/ ticket_supported)
      /\ \E fact_false_start_ok \in BOOLEAN :
        /\ key_exchange' = fact_key_exchange
        /\ ticket_granted' = fact_ticket_granted
        /\ false_start_ok' = fact_false_start_ok
        /\ resumed' = "no"
        /\ state' = "TLS12_WAIT_SKE"
        /\ offers_13' = FALSE
        /\ early_offered' = FALSE
        /\ session_id_offered' = FALSE
        /\ ticket_supported' = FALSE
        /\ ticket_offered' = FALSE
        /\ psk_offered' = FALSE
        /\ pha_offered' = FALSE
        /\ offers_12' = FALSE
        /\ UNCHANGED kept_13

c12_ServerHello_full_PSK_RFC_5746 ==
  /\ ((state = "WAIT_SH") /\ ~hrr /\ offers_12 /\ ~early_offered /\ ~renegotiating /\ (renegotiation_info \in {"empty", "bound"}) /\ (~ticket_offered \/ session_id_offered))
  /\ \E fact_key_exchange \in {"RSA", "DHE", "ECDHE", "DH_anon", "ECDH_anon", "PSK", "DHE_PSK", "ECDHE_PSK", "RSA_PSK", "DH_static", "TLS13"} :
    /\ (fact_key_exchange = "PSK")
    /\ \E fact_ticket_granted \in BOOLEAN :
      /\ (~fact_ticket_granted \/ ticket_supported)
      /\ \E fact_false_start_ok \in BOOLEAN :
        /\ key_exchange' = fact_key_exchange
        /\ ticket_granted' = fact_ticket_granted
        /\ false_start_ok' = fact_false_start_ok
        /\ resumed' = "no"
        /\ secure_renegotiation' = TRUE
        /\ state' = "TLS12_WAIT_SKE_OPT"
        /\ offers_13' = FALSE
        /\ early_offered' = FALSE
        /\ session_id_offered' = FALSE
        /\ ticket_supported' = FALSE
        /\ ticket_offered' = FALSE
        /\ psk_offered' = FALSE
        /\ pha_offered' = FALSE
        /\ offers_12' = FALSE
        /\ UNCHANGED kept_12

c12_ServerHello_full_PSK_no_RFC_5746 ==
  /\ ((state = "WAIT_SH") /\ ~hrr /\ offers_12 /\ ~early_offered /\ ~renegotiating /\ (~ticket_offered \/ session_id_offered))
  /\ \E fact_key_exchange \in {"RSA", "DHE", "ECDHE", "DH_anon", "ECDH_anon", "PSK", "DHE_PSK", "ECDHE_PSK", "RSA_PSK", "DH_static", "TLS13"} :
    /\ (fact_key_exchange = "PSK")
    /\ \E fact_ticket_granted \in BOOLEAN :
      /\ (~fact_ticket_granted \/ ticket_supported)
      /\ \E fact_false_start_ok \in BOOLEAN :
        /\ key_exchange' = fact_key_exchange
        /\ ticket_granted' = fact_ticket_granted
        /\ false_start_ok' = fact_false_start_ok
        /\ resumed' = "no"
        /\ state' = "TLS12_WAIT_SKE_OPT"
        /\ offers_13' = FALSE
        /\ early_offered' = FALSE
        /\ session_id_offered' = FALSE
        /\ ticket_supported' = FALSE
        /\ ticket_offered' = FALSE
        /\ psk_offered' = FALSE
        /\ pha_offered' = FALSE
        /\ offers_12' = FALSE
        /\ UNCHANGED kept_13

c12_ServerHello_full_PSK_renegotiated ==
  /\ ((state = "WAIT_SH") /\ ~hrr /\ offers_12 /\ ~early_offered /\ renegotiating /\ (~ticket_offered \/ session_id_offered))
  /\ \E fact_key_exchange \in {"RSA", "DHE", "ECDHE", "DH_anon", "ECDH_anon", "PSK", "DHE_PSK", "ECDHE_PSK", "RSA_PSK", "DH_static", "TLS13"} :
    /\ (fact_key_exchange = "PSK")
    /\ \E fact_ticket_granted \in BOOLEAN :
      /\ (~fact_ticket_granted \/ ticket_supported)
      /\ \E fact_false_start_ok \in BOOLEAN :
        /\ key_exchange' = fact_key_exchange
        /\ ticket_granted' = fact_ticket_granted
        /\ false_start_ok' = fact_false_start_ok
        /\ resumed' = "no"
        /\ state' = "TLS12_WAIT_SKE_OPT"
        /\ offers_13' = FALSE
        /\ early_offered' = FALSE
        /\ session_id_offered' = FALSE
        /\ ticket_supported' = FALSE
        /\ ticket_offered' = FALSE
        /\ psk_offered' = FALSE
        /\ pha_offered' = FALSE
        /\ offers_12' = FALSE
        /\ UNCHANGED kept_13

c12_27_renegotiation_ClientHello ==
  /\ ((state = "TLS12_CONNECTED") /\ (write_side = "open"))
  /\ \E fact_offers_13 \in BOOLEAN :
    /\ \E fact_early_data \in BOOLEAN :
      /\ ~fact_early_data
      /\ \E fact_pha_offered \in BOOLEAN :
        /\ \E fact_psk_offered \in BOOLEAN :
          /\ \E fact_session_id_offered \in BOOLEAN :
            /\ \E fact_ticket_supported \in BOOLEAN :
              /\ \E fact_ticket_offered \in BOOLEAN :
                /\ \E fact_offers_12 \in BOOLEAN :
                  /\ offers_13' = fact_offers_13
                  /\ early_offered' = fact_early_data
                  /\ pha_offered' = fact_pha_offered
                  /\ psk_offered' = fact_psk_offered
                  /\ session_id_offered' = fact_session_id_offered
                  /\ ticket_supported' = fact_ticket_supported
                  /\ ticket_offered' = fact_ticket_offered
                  /\ offers_12' = fact_offers_12
                  /\ certificate_requested' = FALSE
                  /\ client_certificate' = "none"
                  /\ renegotiating' = TRUE
                  /\ hello_requested' = FALSE
                  /\ state' = "WAIT_SH"
                  /\ UNCHANGED kept_14

c12_7_NewSessionTicket_resumed ==
  /\ ((state = "TLS12_WAIT_RINFO") /\ ticket_granted)
  /\ resumed' = "yes"
  /\ state' = "TLS12_WAIT_CCS"
  /\ key_exchange' = "TLS13"
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ UNCHANGED kept_15

c12_8_ChangeCipherSpec_resumed ==
  /\ ((state = "TLS12_WAIT_RINFO") /\ ~ticket_granted)
  /\ resumed' = "yes"
  /\ read_epoch' = "APPLICATION"
  /\ read_generation' = ((read_generation + 1) % 4)
  /\ state' = "TLS12_WAIT_FIN"
  /\ key_exchange' = "TLS13"
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ UNCHANGED kept_16

c12_9_Certificate_full ==
  /\ ((state = "TLS12_WAIT_RINFO") /\ (key_exchange \in {"RSA", "DHE", "ECDHE", "RSA_PSK", "DH_static"}) /\ status_granted)
  /\ resumed' = "no"
  /\ state' = "TLS12_WAIT_CSTAT"
  /\ status_granted' = FALSE
  /\ UNCHANGED kept_17

c12_9_Certificate_full_RSA ==
  /\ ((state = "TLS12_WAIT_RINFO") /\ (key_exchange \in {"RSA", "DH_static"}) /\ ~status_granted)
  /\ resumed' = "no"
  /\ state' = "TLS12_WAIT_CR"
  /\ status_granted' = FALSE
  /\ UNCHANGED kept_17

c12_9_Certificate_full_DHE ==
  /\ ((state = "TLS12_WAIT_RINFO") /\ (key_exchange \in {"DHE", "ECDHE"}) /\ ~status_granted)
  /\ resumed' = "no"
  /\ state' = "TLS12_WAIT_SKE"
  /\ status_granted' = FALSE
  /\ UNCHANGED kept_17

c12_9_Certificate_full_RSA_PSK ==
  /\ ((state = "TLS12_WAIT_RINFO") /\ (key_exchange = "RSA_PSK") /\ ~status_granted)
  /\ resumed' = "no"
  /\ state' = "TLS12_WAIT_SKE_OPT"
  /\ status_granted' = FALSE
  /\ UNCHANGED kept_17

c12_9_ServerKeyExchange_full ==
  /\ ((state = "TLS12_WAIT_RINFO") /\ (key_exchange \in {"DH_anon", "ECDH_anon", "PSK", "DHE_PSK", "ECDHE_PSK"}))
  /\ resumed' = "no"
  /\ state' = "TLS12_WAIT_SHD"
  /\ status_granted' = FALSE
  /\ UNCHANGED kept_17

c12_9_ServerHelloDone_full ==
  /\ ((state = "TLS12_WAIT_RINFO") /\ (key_exchange = "PSK"))
  /\ resumed' = "no"
  /\ state' = "TLS12_SEND_CKE"
  /\ key_exchange' = "TLS13"
  /\ status_granted' = FALSE
  /\ certificate_requested' = FALSE
  /\ UNCHANGED kept_18

c12_10_Certificate_status_announced ==
  /\ ((state = "TLS12_WAIT_CERT") /\ status_granted)
  /\ state' = "TLS12_WAIT_CSTAT"
  /\ status_granted' = FALSE
  /\ UNCHANGED kept_19

c12_10_Certificate_RSA ==
  /\ ((state = "TLS12_WAIT_CERT") /\ ~status_granted /\ (key_exchange \in {"RSA", "DH_static"}))
  /\ state' = "TLS12_WAIT_CR"
  /\ status_granted' = FALSE
  /\ UNCHANGED kept_19

c12_10_Certificate_DHE ==
  /\ ((state = "TLS12_WAIT_CERT") /\ ~status_granted /\ (key_exchange \in {"DHE", "ECDHE"}))
  /\ state' = "TLS12_WAIT_SKE"
  /\ status_granted' = FALSE
  /\ UNCHANGED kept_19

c12_10_Certificate_RSA_PSK ==
  /\ ((state = "TLS12_WAIT_CERT") /\ ~status_granted /\ (key_exchange = "RSA_PSK"))
  /\ state' = "TLS12_WAIT_SKE_OPT"
  /\ status_granted' = FALSE
  /\ UNCHANGED kept_19

c12_11_empty_Certificate_TLS12_WAIT_RINFO ==
  /\ ((state = "TLS12_WAIT_RINFO") /\ (key_exchange \in {"RSA", "DHE", "ECDHE", "RSA_PSK", "DH_static"}))
  /\ alert_owed' = "decode_error"
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_20

c12_11_empty_Certificate_TLS12_WAIT_CERT ==
  /\ ((state = "TLS12_WAIT_CERT") /\ (key_exchange \in {"RSA", "DHE", "ECDHE", "RSA_PSK", "DH_static"}))
  /\ alert_owed' = "decode_error"
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_21

c12_12_CertificateStatus_RSA ==
  /\ ((state = "TLS12_WAIT_CSTAT") /\ (key_exchange \in {"RSA", "DH_static"}))
  /\ state' = "TLS12_WAIT_CR"
  /\ UNCHANGED kept_22

c12_12_CertificateStatus_DHE ==
  /\ ((state = "TLS12_WAIT_CSTAT") /\ (key_exchange \in {"DHE", "ECDHE"}))
  /\ state' = "TLS12_WAIT_SKE"
  /\ UNCHANGED kept_22

c12_12_CertificateStatus_RSA_PSK ==
  /\ ((state = "TLS12_WAIT_CSTAT") /\ (key_exchange = "RSA_PSK"))
  /\ state' = "TLS12_WAIT_SKE_OPT"
  /\ UNCHANGED kept_22

c12_14_no_status_ServerKeyExchange ==
  /\ ((state = "TLS12_WAIT_CSTAT") /\ (key_exchange \in {"DHE", "ECDHE"}))
  /\ state' = "TLS12_WAIT_CR"
  /\ UNCHANGED kept_22

c12_15_no_status_PSK_hint ==
  /\ ((state = "TLS12_WAIT_CSTAT") /\ (key_exchange = "RSA_PSK"))
  /\ state' = "TLS12_WAIT_SHD"
  /\ UNCHANGED kept_22

c12_17_no_status_CertificateRequest ==
  /\ ((state = "TLS12_WAIT_CSTAT") /\ (key_exchange \in {"RSA", "DH_static"}))
  /\ certificate_requested' = TRUE
  /\ state' = "TLS12_WAIT_SHD"
  /\ UNCHANGED kept_23

c12_18_no_status_ServerHelloDone ==
  /\ ((state = "TLS12_WAIT_CSTAT") /\ (key_exchange \in {"RSA", "RSA_PSK", "DH_static"}))
  /\ state' = "TLS12_SEND_CKE"
  /\ key_exchange' = "TLS13"
  /\ certificate_requested' = FALSE
  /\ UNCHANGED kept_24

c12_14_ServerKeyExchange_signed ==
  /\ ((state = "TLS12_WAIT_SKE") /\ (key_exchange \in {"DHE", "ECDHE"}))
  /\ state' = "TLS12_WAIT_CR"
  /\ UNCHANGED kept_22

c12_14_ServerKeyExchange_unsigned ==
  /\ ((state = "TLS12_WAIT_SKE") /\ (key_exchange \in {"DH_anon", "ECDH_anon", "DHE_PSK", "ECDHE_PSK"}))
  /\ state' = "TLS12_WAIT_SHD"
  /\ UNCHANGED kept_22

c12_15_ServerKeyExchange_PSK_hint ==
  /\ (state = "TLS12_WAIT_SKE_OPT")
  /\ state' = "TLS12_WAIT_SHD"
  /\ UNCHANGED kept_22

c12_16_ServerHelloDone_no_hint ==
  /\ (state = "TLS12_WAIT_SKE_OPT")
  /\ state' = "TLS12_SEND_CKE"
  /\ key_exchange' = "TLS13"
  /\ certificate_requested' = FALSE
  /\ UNCHANGED kept_24

c12_17_CertificateRequest ==
  /\ ((state = "TLS12_WAIT_CR") /\ (key_exchange \in {"RSA", "DHE", "ECDHE", "DH_static"}))
  /\ certificate_requested' = TRUE
  /\ state' = "TLS12_WAIT_SHD"
  /\ UNCHANGED kept_23

c12_18_ServerHelloDone_TLS12_WAIT_CR ==
  /\ ((state = "TLS12_WAIT_CR") /\ ~certificate_requested)
  /\ state' = "TLS12_SEND_CKE"
  /\ key_exchange' = "TLS13"
  /\ certificate_requested' = FALSE
  /\ UNCHANGED kept_24

c12_18_ServerHelloDone_TLS12_WAIT_SHD ==
  /\ ((state = "TLS12_WAIT_SHD") /\ ~certificate_requested)
  /\ state' = "TLS12_SEND_CKE"
  /\ key_exchange' = "TLS13"
  /\ certificate_requested' = FALSE
  /\ UNCHANGED kept_24

c12_18_ServerHelloDone_certificate_due ==
  /\ ((state = "TLS12_WAIT_SHD") /\ certificate_requested)
  /\ state' = "TLS12_SEND_CERT"
  /\ certificate_requested' = FALSE
  /\ UNCHANGED kept_23

c12_18_empty_Certificate ==
  /\ ((state = "TLS12_SEND_CERT") /\ (write_side = "open"))
  /\ state' = "TLS12_SEND_CKE"
  /\ key_exchange' = "TLS13"
  /\ UNCHANGED kept_25

c12_18_Certificate ==
  /\ ((state = "TLS12_SEND_CERT") /\ (write_side = "open"))
  /\ \E fact_key \in {"sign", "fixed_dh"} :
    /\ ((fact_key = "sign") \/ (key_exchange = "DH_static"))
    /\ client_certificate' = fact_key
    /\ state' = "TLS12_SEND_CKE"
    /\ key_exchange' = "TLS13"
    /\ UNCHANGED kept_26

c12_18_ClientKeyExchange ==
  /\ ((state = "TLS12_SEND_CKE") /\ (write_side = "open") /\ (client_certificate \in {"none", "fixed_dh"}))
  /\ state' = "TLS12_SEND_CCS"
  /\ client_certificate' = "none"
  /\ UNCHANGED kept_27

c12_18_ClientKeyExchange_then_verify ==
  /\ ((state = "TLS12_SEND_CKE") /\ (write_side = "open") /\ (client_certificate = "sign"))
  /\ state' = "TLS12_SEND_CV"
  /\ client_certificate' = "none"
  /\ UNCHANGED kept_27

c12_18_CertificateVerify ==
  /\ ((state = "TLS12_SEND_CV") /\ (write_side = "open"))
  /\ state' = "TLS12_SEND_CCS"
  /\ UNCHANGED kept_22

c12_18_ChangeCipherSpec ==
  /\ ((state = "TLS12_SEND_CCS") /\ (write_side = "open"))
  /\ write_epoch' = "APPLICATION"
  /\ write_generation' = ((write_generation + 1) % 4)
  /\ state' = "TLS12_SEND_FINISHED"
  /\ UNCHANGED kept_28

c12_18_Finished ==
  /\ ((state = "TLS12_SEND_FINISHED") /\ (write_side = "open") /\ (resumed \in {"no", "unknown"}) /\ ~ticket_granted)
  /\ state' = "TLS12_WAIT_CCS"
  /\ UNCHANGED kept_22

c12_18_Finished_ticket_promised ==
  /\ ((state = "TLS12_SEND_FINISHED") /\ (write_side = "open") /\ (resumed \in {"no", "unknown"}) /\ ticket_granted)
  /\ state' = "TLS12_WAIT_NST"
  /\ UNCHANGED kept_22

c12_22_send_Finished_resumed ==
  /\ ((state = "TLS12_SEND_FINISHED") /\ (write_side = "open") /\ (resumed = "yes"))
  /\ renegotiating' = FALSE
  /\ state' = "TLS12_CONNECTED"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ false_start_ok' = FALSE
  /\ UNCHANGED kept_29

c12_18_False_Start_TLS12_WAIT_NST ==
  /\ ((state = "TLS12_WAIT_NST") /\ (write_side = "open") /\ (resumed = "no") /\ false_start_ok)
  /\ UNCHANGED kept_30

c12_18_False_Start_TLS12_WAIT_CCS ==
  /\ ((state = "TLS12_WAIT_CCS") /\ (write_side = "open") /\ (resumed = "no") /\ false_start_ok)
  /\ UNCHANGED kept_30

c12_18_False_Start_TLS12_WAIT_FIN ==
  /\ ((state = "TLS12_WAIT_FIN") /\ (write_side = "open") /\ (resumed = "no") /\ false_start_ok)
  /\ UNCHANGED kept_30

c12_19_NewSessionTicket ==
  /\ (state = "TLS12_WAIT_NST")
  /\ state' = "TLS12_WAIT_CCS"
  /\ UNCHANGED kept_22

c12_20_promised_ticket_missing ==
  /\ (state = "TLS12_WAIT_NST")
  /\ alert_owed' = "unexpected_message"
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

c12_21_ChangeCipherSpec ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ read_epoch' = "APPLICATION"
  /\ read_generation' = ((read_generation + 1) % 4)
  /\ state' = "TLS12_WAIT_FIN"
  /\ UNCHANGED kept_32

c12_22_Finished ==
  /\ ((state = "TLS12_WAIT_FIN") /\ (resumed \in {"no", "unknown"}))
  /\ renegotiating' = FALSE
  /\ state' = "TLS12_CONNECTED"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ false_start_ok' = FALSE
  /\ UNCHANGED kept_29

c12_22_Finished_resumed ==
  /\ ((state = "TLS12_WAIT_FIN") /\ (resumed = "yes"))
  /\ state' = "TLS12_SEND_CCS"
  /\ UNCHANGED kept_22

c12_24_HelloRequest_ignored_WAIT_SH ==
  /\ ((state = "WAIT_SH") /\ ~hrr)
  /\ UNCHANGED kept_30

c12_24_HelloRequest_ignored_TLS12_WAIT_RINFO ==
  /\ ((state = "TLS12_WAIT_RINFO") /\ ~hrr)
  /\ UNCHANGED kept_30

c12_24_HelloRequest_ignored_TLS12_WAIT_CERT ==
  /\ ((state = "TLS12_WAIT_CERT") /\ ~hrr)
  /\ UNCHANGED kept_30

c12_24_HelloRequest_ignored_TLS12_WAIT_CSTAT ==
  /\ ((state = "TLS12_WAIT_CSTAT") /\ ~hrr)
  /\ UNCHANGED kept_30

c12_24_HelloRequest_ignored_TLS12_WAIT_SKE ==
  /\ ((state = "TLS12_WAIT_SKE") /\ ~hrr)
  /\ UNCHANGED kept_30

c12_24_HelloRequest_ignored_TLS12_WAIT_SKE_OPT ==
  /\ ((state = "TLS12_WAIT_SKE_OPT") /\ ~hrr)
  /\ UNCHANGED kept_30

c12_24_HelloRequest_ignored_TLS12_WAIT_CR ==
  /\ ((state = "TLS12_WAIT_CR") /\ ~hrr)
  /\ UNCHANGED kept_30

c12_24_HelloRequest_ignored_TLS12_WAIT_SHD ==
  /\ ((state = "TLS12_WAIT_SHD") /\ ~hrr)
  /\ UNCHANGED kept_30

c12_24_HelloRequest_ignored_TLS12_WAIT_NST ==
  /\ ((state = "TLS12_WAIT_NST") /\ ~hrr)
  /\ UNCHANGED kept_30

c12_24_HelloRequest_ignored_TLS12_WAIT_CCS ==
  /\ ((state = "TLS12_WAIT_CCS") /\ ~hrr)
  /\ UNCHANGED kept_30

c12_24_HelloRequest_ignored_TLS12_WAIT_FIN ==
  /\ ((state = "TLS12_WAIT_FIN") /\ ~hrr)
  /\ UNCHANGED kept_30

c12_24_HelloRequest_ignored_TLS12_SEND_CERT ==
  /\ ((state = "TLS12_SEND_CERT") /\ ~hrr)
  /\ UNCHANGED kept_30

c12_24_HelloRequest_ignored_TLS12_SEND_CKE ==
  /\ ((state = "TLS12_SEND_CKE") /\ ~hrr)
  /\ UNCHANGED kept_30

c12_24_HelloRequest_ignored_TLS12_SEND_CV ==
  /\ ((state = "TLS12_SEND_CV") /\ ~hrr)
  /\ UNCHANGED kept_30

c12_24_HelloRequest_ignored_TLS12_SEND_CCS ==
  /\ ((state = "TLS12_SEND_CCS") /\ ~hrr)
  /\ UNCHANGED kept_30

c12_24_HelloRequest_ignored_TLS12_SEND_FINISHED ==
  /\ ((state = "TLS12_SEND_FINISHED") /\ ~hrr)
  /\ UNCHANGED kept_30

c12_25_HelloRequest ==
  /\ (state = "TLS12_CONNECTED")
  /\ hello_requested' = TRUE
  /\ UNCHANGED kept_33

c12_26_ApplicationData ==
  /\ (state = "TLS12_CONNECTED")
  /\ UNCHANGED kept_30

c12_26_send_ApplicationData ==
  /\ ((state = "TLS12_CONNECTED") /\ (write_side = "open"))
  /\ UNCHANGED kept_30

c12_28_ApplicationData_while_renegotiating_WAIT_SH ==
  /\ ((state = "WAIT_SH") /\ renegotiating)
  /\ UNCHANGED kept_30

c12_28_ApplicationData_while_renegotiating_TLS12_WAIT_RINFO ==
  /\ ((state = "TLS12_WAIT_RINFO") /\ renegotiating)
  /\ UNCHANGED kept_30

c12_28_ApplicationData_while_renegotiating_TLS12_WAIT_CERT ==
  /\ ((state = "TLS12_WAIT_CERT") /\ renegotiating)
  /\ UNCHANGED kept_30

c12_28_ApplicationData_while_renegotiating_TLS12_WAIT_CSTAT ==
  /\ ((state = "TLS12_WAIT_CSTAT") /\ renegotiating)
  /\ UNCHANGED kept_30

c12_28_ApplicationData_while_renegotiating_TLS12_WAIT_SKE ==
  /\ ((state = "TLS12_WAIT_SKE") /\ renegotiating)
  /\ UNCHANGED kept_30

c12_28_ApplicationData_while_renegotiating_TLS12_WAIT_SKE_OPT ==
  /\ ((state = "TLS12_WAIT_SKE_OPT") /\ renegotiating)
  /\ UNCHANGED kept_30

c12_28_ApplicationData_while_renegotiating_TLS12_WAIT_CR ==
  /\ ((state = "TLS12_WAIT_CR") /\ renegotiating)
  /\ UNCHANGED kept_30

c12_28_ApplicationData_while_renegotiating_TLS12_WAIT_SHD ==
  /\ ((state = "TLS12_WAIT_SHD") /\ renegotiating)
  /\ UNCHANGED kept_30

c12_28_ApplicationData_while_renegotiating_TLS12_WAIT_NST ==
  /\ ((state = "TLS12_WAIT_NST") /\ renegotiating)
  /\ UNCHANGED kept_30

c12_28_ApplicationData_while_renegotiating_TLS12_WAIT_CCS ==
  /\ ((state = "TLS12_WAIT_CCS") /\ renegotiating)
  /\ UNCHANGED kept_30

c12_28_ApplicationData_in_the_own_flight_TLS12_SEND_CERT ==
  /\ ((state = "TLS12_SEND_CERT") /\ renegotiating /\ (resumed \in {"no", "unknown"}))
  /\ UNCHANGED kept_30

c12_28_ApplicationData_in_the_own_flight_TLS12_SEND_CKE ==
  /\ ((state = "TLS12_SEND_CKE") /\ renegotiating /\ (resumed \in {"no", "unknown"}))
  /\ UNCHANGED kept_30

c12_28_ApplicationData_in_the_own_flight_TLS12_SEND_CV ==
  /\ ((state = "TLS12_SEND_CV") /\ renegotiating /\ (resumed \in {"no", "unknown"}))
  /\ UNCHANGED kept_30

c12_28_ApplicationData_in_the_own_flight_TLS12_SEND_CCS ==
  /\ ((state = "TLS12_SEND_CCS") /\ renegotiating /\ (resumed \in {"no", "unknown"}))
  /\ UNCHANGED kept_30

c12_28_ApplicationData_in_the_own_flight_TLS12_SEND_FINISHED ==
  /\ ((state = "TLS12_SEND_FINISHED") /\ renegotiating /\ (resumed \in {"no", "unknown"}))
  /\ UNCHANGED kept_30

c12_28_send_ApplicationData_while_renegotiating_WAIT_SH ==
  /\ ((state = "WAIT_SH") /\ (write_side = "open") /\ renegotiating)
  /\ UNCHANGED kept_30

c12_28_send_ApplicationData_while_renegotiating_TLS12_WAIT_RINFO ==
  /\ ((state = "TLS12_WAIT_RINFO") /\ (write_side = "open") /\ renegotiating)
  /\ UNCHANGED kept_30

c12_28_send_ApplicationData_while_renegotiating_TLS12_WAIT_CERT ==
  /\ ((state = "TLS12_WAIT_CERT") /\ (write_side = "open") /\ renegotiating)
  /\ UNCHANGED kept_30

c12_28_send_ApplicationData_while_renegotiating_TLS12_WAIT_CSTAT ==
  /\ ((state = "TLS12_WAIT_CSTAT") /\ (write_side = "open") /\ renegotiating)
  /\ UNCHANGED kept_30

c12_28_send_ApplicationData_while_renegotiating_TLS12_WAIT_SKE ==
  /\ ((state = "TLS12_WAIT_SKE") /\ (write_side = "open") /\ renegotiating)
  /\ UNCHANGED kept_30

c12_28_send_ApplicationData_while_renegotiating_TLS12_WAIT_SKE_OPT ==
  /\ ((state = "TLS12_WAIT_SKE_OPT") /\ (write_side = "open") /\ renegotiating)
  /\ UNCHANGED kept_30

c12_28_send_ApplicationData_while_renegotiating_TLS12_WAIT_CR ==
  /\ ((state = "TLS12_WAIT_CR") /\ (write_side = "open") /\ renegotiating)
  /\ UNCHANGED kept_30

c12_28_send_ApplicationData_while_renegotiating_TLS12_WAIT_SHD ==
  /\ ((state = "TLS12_WAIT_SHD") /\ (write_side = "open") /\ renegotiating)
  /\ UNCHANGED kept_30

c12_28_send_ApplicationData_while_renegotiating_TLS12_SEND_CERT ==
  /\ ((state = "TLS12_SEND_CERT") /\ (write_side = "open") /\ renegotiating)
  /\ UNCHANGED kept_30

c12_28_send_ApplicationData_while_renegotiating_TLS12_SEND_CKE ==
  /\ ((state = "TLS12_SEND_CKE") /\ (write_side = "open") /\ renegotiating)
  /\ UNCHANGED kept_30

c12_28_send_ApplicationData_while_renegotiating_TLS12_SEND_CV ==
  /\ ((state = "TLS12_SEND_CV") /\ (write_side = "open") /\ renegotiating)
  /\ UNCHANGED kept_30

c12_28_send_ApplicationData_while_renegotiating_TLS12_SEND_CCS ==
  /\ ((state = "TLS12_SEND_CCS") /\ (write_side = "open") /\ renegotiating)
  /\ UNCHANGED kept_30

c12_28_send_ApplicationData_while_resuming_TLS12_WAIT_NST ==
  /\ ((state = "TLS12_WAIT_NST") /\ (write_side = "open") /\ renegotiating /\ (resumed = "yes"))
  /\ UNCHANGED kept_30

c12_28_send_ApplicationData_while_resuming_TLS12_WAIT_CCS ==
  /\ ((state = "TLS12_WAIT_CCS") /\ (write_side = "open") /\ renegotiating /\ (resumed = "yes"))
  /\ UNCHANGED kept_30

c12_28_send_ApplicationData_while_resuming_TLS12_WAIT_FIN ==
  /\ ((state = "TLS12_WAIT_FIN") /\ (write_side = "open") /\ renegotiating /\ (resumed = "yes"))
  /\ UNCHANGED kept_30

c13_9_EncryptedExtensions ==
  /\ ((state = "WAIT_EE") /\ (psk = "none"))
  /\ \E fact_early_accepted \in BOOLEAN :
    /\ ~fact_early_accepted
    /\ \E fact_alps_negotiated \in BOOLEAN :
      /\ early_accepted' = fact_early_accepted
      /\ alps' = fact_alps_negotiated
      /\ state' = "WAIT_CERT_CR"
      /\ psk' = "none"
      /\ UNCHANGED kept_34

c13_9_EncryptedExtensions_PSK ==
  /\ ((state = "WAIT_EE") /\ (psk \in {"first", "other"}))
  /\ \E fact_early_accepted \in BOOLEAN :
    /\ (~fact_early_accepted \/ (early_offered /\ (psk = "first")))
    /\ \E fact_alps_negotiated \in BOOLEAN :
      /\ early_accepted' = fact_early_accepted
      /\ alps' = fact_alps_negotiated
      /\ state' = "WAIT_FINISHED"
      /\ psk' = "none"
      /\ UNCHANGED kept_34

c13_10_early_data_not_allowed ==
  /\ ((state = "WAIT_EE") /\ (~early_offered \/ (psk \in {"none", "other"})))
  /\ alert_owed' = "illegal_parameter"
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ psk' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_35

c13_11_CertificateRequest ==
  /\ (state = "WAIT_CERT_CR")
  /\ certificate_requested' = TRUE
  /\ state' = "WAIT_CERT"
  /\ UNCHANGED kept_23

c13_12_Certificate_WAIT_CERT_CR ==
  /\ (state = "WAIT_CERT_CR")
  /\ state' = "WAIT_CV"
  /\ UNCHANGED kept_22

c13_12_Certificate_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "WAIT_CV"
  /\ UNCHANGED kept_22

c13_12_CompressedCertificate_WAIT_CERT_CR ==
  /\ (state = "WAIT_CERT_CR")
  /\ state' = "WAIT_CV"
  /\ UNCHANGED kept_22

c13_12_CompressedCertificate_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "WAIT_CV"
  /\ UNCHANGED kept_22

c13_12_empty_Certificate_WAIT_CERT_CR ==
  /\ (state = "WAIT_CERT_CR")
  /\ alert_owed' = "decode_error"
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

c13_12_empty_Certificate_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ alert_owed' = "decode_error"
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

c13_12_empty_CompressedCertificate_WAIT_CERT_CR ==
  /\ (state = "WAIT_CERT_CR")
  /\ alert_owed' = "decode_error"
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

c13_12_empty_CompressedCertificate_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ alert_owed' = "decode_error"
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

c13_13_CertificateVerify ==
  /\ (state = "WAIT_CV")
  /\ state' = "WAIT_FINISHED"
  /\ UNCHANGED kept_22

c13_14_Finished_early_data_accepted ==
  /\ ((state = "WAIT_FINISHED") /\ early_accepted)
  /\ read_epoch' = "APPLICATION"
  /\ state' = "SEND_EOED"
  /\ alps' = FALSE
  /\ UNCHANGED kept_37

c13_14_Finished_application_settings ==
  /\ ((state = "WAIT_FINISHED") /\ ~early_accepted /\ alps)
  /\ read_epoch' = "APPLICATION"
  /\ write_epoch' = "HANDSHAKE"
  /\ state' = "SEND_EE"
  /\ early_accepted' = FALSE
  /\ alps' = FALSE
  /\ UNCHANGED kept_38

c13_14_Finished_certificate_due ==
  /\ ((state = "WAIT_FINISHED") /\ ~early_accepted /\ ~alps /\ certificate_requested)
  /\ read_epoch' = "APPLICATION"
  /\ write_epoch' = "HANDSHAKE"
  /\ state' = "SEND_CERT"
  /\ early_accepted' = FALSE
  /\ alps' = FALSE
  /\ UNCHANGED kept_38

c13_14_Finished ==
  /\ ((state = "WAIT_FINISHED") /\ ~early_accepted /\ ~alps /\ ~certificate_requested)
  /\ read_epoch' = "APPLICATION"
  /\ write_epoch' = "HANDSHAKE"
  /\ state' = "SEND_FINISHED"
  /\ early_accepted' = FALSE
  /\ alps' = FALSE
  /\ UNCHANGED kept_38

c13_26_early_ApplicationData_WAIT_SH ==
  /\ ((state = "WAIT_SH") /\ (write_side = "open") /\ (write_epoch = "EARLY") /\ ~renegotiating)
  /\ UNCHANGED kept_30

c13_26_early_ApplicationData_WAIT_EE ==
  /\ ((state = "WAIT_EE") /\ (write_side = "open") /\ (write_epoch = "EARLY") /\ ~renegotiating)
  /\ UNCHANGED kept_30

c13_26_accepted_early_ApplicationData_WAIT_FINISHED ==
  /\ ((state = "WAIT_FINISHED") /\ (write_side = "open") /\ (write_epoch = "EARLY") /\ early_accepted)
  /\ UNCHANGED kept_30

c13_26_accepted_early_ApplicationData_SEND_EOED ==
  /\ ((state = "SEND_EOED") /\ (write_side = "open") /\ (write_epoch = "EARLY") /\ early_accepted)
  /\ UNCHANGED kept_30

c13_14_EndOfEarlyData ==
  /\ ((state = "SEND_EOED") /\ (write_side = "open"))
  /\ write_epoch' = "HANDSHAKE"
  /\ state' = "SEND_FINISHED"
  /\ early_accepted' = FALSE
  /\ UNCHANGED kept_39

c13_14_EncryptedExtensions ==
  /\ ((state = "SEND_EE") /\ (write_side = "open") /\ certificate_requested)
  /\ state' = "SEND_CERT"
  /\ UNCHANGED kept_22

c13_14_EncryptedExtensions_no_certificate ==
  /\ ((state = "SEND_EE") /\ (write_side = "open") /\ ~certificate_requested)
  /\ state' = "SEND_FINISHED"
  /\ UNCHANGED kept_22

c13_14_send_Certificate ==
  /\ ((state = "SEND_CERT") /\ (write_side = "open"))
  /\ state' = "SEND_CV"
  /\ UNCHANGED kept_22

c13_14_send_empty_Certificate ==
  /\ ((state = "SEND_CERT") /\ (write_side = "open"))
  /\ state' = "SEND_FINISHED"
  /\ UNCHANGED kept_22

c13_14_send_CompressedCertificate ==
  /\ ((state = "SEND_CERT") /\ (write_side = "open"))
  /\ state' = "SEND_CV"
  /\ UNCHANGED kept_22

c13_14_send_empty_CompressedCertificate ==
  /\ ((state = "SEND_CERT") /\ (write_side = "open"))
  /\ state' = "SEND_FINISHED"
  /\ UNCHANGED kept_22

c13_14_send_CertificateVerify ==
  /\ ((state = "SEND_CV") /\ (write_side = "open"))
  /\ state' = "SEND_FINISHED"
  /\ UNCHANGED kept_22

c13_14_send_Finished ==
  /\ ((state = "SEND_FINISHED") /\ (write_side = "open"))
  /\ write_epoch' = "APPLICATION"
  /\ state' = "CONNECTED"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ UNCHANGED kept_40

c13_16_NewSessionTicket_SEND_EOED ==
  /\ (state = "SEND_EOED")
  /\ UNCHANGED kept_30

c13_16_NewSessionTicket_SEND_EE ==
  /\ (state = "SEND_EE")
  /\ UNCHANGED kept_30

c13_16_NewSessionTicket_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ UNCHANGED kept_30

c13_16_NewSessionTicket_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ UNCHANGED kept_30

c13_16_NewSessionTicket_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ UNCHANGED kept_30

c13_16_NewSessionTicket_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ UNCHANGED kept_30

c13_16_NewSessionTicket_PHA_SEND_CV ==
  /\ (state = "PHA_SEND_CV")
  /\ UNCHANGED kept_30

c13_16_NewSessionTicket_PHA_SEND_FINISHED ==
  /\ (state = "PHA_SEND_FINISHED")
  /\ UNCHANGED kept_30

c13_17_KeyUpdate_SEND_EOED ==
  /\ (state = "SEND_EOED")
  /\ read_generation' = ((read_generation + 1) % 4)
  /\ key_update_asked' = FALSE
  /\ UNCHANGED kept_41

c13_17_KeyUpdate_SEND_EE ==
  /\ (state = "SEND_EE")
  /\ read_generation' = ((read_generation + 1) % 4)
  /\ key_update_asked' = FALSE
  /\ UNCHANGED kept_41

c13_17_KeyUpdate_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ read_generation' = ((read_generation + 1) % 4)
  /\ key_update_asked' = FALSE
  /\ UNCHANGED kept_41

c13_17_KeyUpdate_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ read_generation' = ((read_generation + 1) % 4)
  /\ key_update_asked' = FALSE
  /\ UNCHANGED kept_41

c13_17_KeyUpdate_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ read_generation' = ((read_generation + 1) % 4)
  /\ key_update_asked' = FALSE
  /\ UNCHANGED kept_41

c13_17_KeyUpdate_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ read_generation' = ((read_generation + 1) % 4)
  /\ key_update_asked' = FALSE
  /\ UNCHANGED kept_41

c13_17_KeyUpdate_PHA_SEND_CV ==
  /\ (state = "PHA_SEND_CV")
  /\ read_generation' = ((read_generation + 1) % 4)
  /\ key_update_asked' = FALSE
  /\ UNCHANGED kept_41

c13_17_KeyUpdate_PHA_SEND_FINISHED ==
  /\ (state = "PHA_SEND_FINISHED")
  /\ read_generation' = ((read_generation + 1) % 4)
  /\ key_update_asked' = FALSE
  /\ UNCHANGED kept_41

c13_17_KeyUpdate_asked_SEND_EOED ==
  /\ (state = "SEND_EOED")
  /\ read_generation' = ((read_generation + 1) % 4)
  /\ key_update_asked' = FALSE
  /\ key_update_owed' = TRUE
  /\ UNCHANGED kept_42

c13_17_KeyUpdate_asked_SEND_EE ==
  /\ (state = "SEND_EE")
  /\ read_generation' = ((read_generation + 1) % 4)
  /\ key_update_asked' = FALSE
  /\ key_update_owed' = TRUE
  /\ UNCHANGED kept_42

c13_17_KeyUpdate_asked_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ read_generation' = ((read_generation + 1) % 4)
  /\ key_update_asked' = FALSE
  /\ key_update_owed' = TRUE
  /\ UNCHANGED kept_42

c13_17_KeyUpdate_asked_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ read_generation' = ((read_generation + 1) % 4)
  /\ key_update_asked' = FALSE
  /\ key_update_owed' = TRUE
  /\ UNCHANGED kept_42

c13_17_KeyUpdate_asked_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ read_generation' = ((read_generation + 1) % 4)
  /\ key_update_asked' = FALSE
  /\ key_update_owed' = TRUE
  /\ UNCHANGED kept_42

c13_17_KeyUpdate_asked_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ read_generation' = ((read_generation + 1) % 4)
  /\ key_update_asked' = FALSE
  /\ key_update_owed' = TRUE
  /\ UNCHANGED kept_42

c13_17_KeyUpdate_asked_PHA_SEND_CV ==
  /\ (state = "PHA_SEND_CV")
  /\ read_generation' = ((read_generation + 1) % 4)
  /\ key_update_asked' = FALSE
  /\ key_update_owed' = TRUE
  /\ UNCHANGED kept_42

c13_17_KeyUpdate_asked_PHA_SEND_FINISHED ==
  /\ (state = "PHA_SEND_FINISHED")
  /\ read_generation' = ((read_generation + 1) % 4)
  /\ key_update_asked' = FALSE
  /\ key_update_owed' = TRUE
  /\ UNCHANGED kept_42

c13_17_KeyUpdate_bad_value_SEND_EOED ==
  /\ (state = "SEND_EOED")
  /\ alert_owed' = "illegal_parameter"
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_43

c13_17_KeyUpdate_bad_value_SEND_EE ==
  /\ (state = "SEND_EE")
  /\ alert_owed' = "illegal_parameter"
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

c13_17_KeyUpdate_bad_value_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ alert_owed' = "illegal_parameter"
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

c13_17_KeyUpdate_bad_value_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ alert_owed' = "illegal_parameter"
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

c13_17_KeyUpdate_bad_value_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ alert_owed' = "illegal_parameter"
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

c13_17_KeyUpdate_bad_value_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ alert_owed' = "illegal_parameter"
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

c13_17_KeyUpdate_bad_value_PHA_SEND_CV ==
  /\ (state = "PHA_SEND_CV")
  /\ alert_owed' = "illegal_parameter"
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

c13_17_KeyUpdate_bad_value_PHA_SEND_FINISHED ==
  /\ (state = "PHA_SEND_FINISHED")
  /\ alert_owed' = "illegal_parameter"
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

c13_18_send_KeyUpdate_CONNECTED ==
  /\ ((state = "CONNECTED") /\ (write_side = "open") /\ (answer_left = "none"))
  /\ write_generation' = ((write_generation + 1) % 4)
  /\ key_update_owed' = FALSE
  /\ UNCHANGED kept_46

c13_18_send_KeyUpdate_READ_CLOSED ==
  /\ ((state = "READ_CLOSED") /\ (write_side = "open") /\ (answer_left = "none"))
  /\ write_generation' = ((write_generation + 1) % 4)
  /\ key_update_owed' = FALSE
  /\ UNCHANGED kept_46

c13_19_send_KeyUpdate_asking_CONNECTED ==
  /\ ((state = "CONNECTED") /\ (write_side = "open") /\ (answer_left = "none") /\ (~rfc9846 \/ ~key_update_asked))
  /\ write_generation' = ((write_generation + 1) % 4)
  /\ key_update_asked' = TRUE
  /\ UNCHANGED kept_47

c13_19_send_KeyUpdate_asking_READ_CLOSED ==
  /\ ((state = "READ_CLOSED") /\ (write_side = "open") /\ (answer_left = "none") /\ (~rfc9846 \/ ~key_update_asked))
  /\ write_generation' = ((write_generation + 1) % 4)
  /\ key_update_asked' = TRUE
  /\ UNCHANGED kept_47

c13_22_ApplicationData_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ UNCHANGED kept_30

c13_22_ApplicationData_PHA_SEND_CV ==
  /\ (state = "PHA_SEND_CV")
  /\ UNCHANGED kept_30

c13_22_ApplicationData_PHA_SEND_FINISHED ==
  /\ (state = "PHA_SEND_FINISHED")
  /\ UNCHANGED kept_30

c13_18_send_ApplicationData_CONNECTED ==
  /\ ((state = "CONNECTED") /\ (write_side = "open") /\ ~key_update_owed /\ (answer_left = "none"))
  /\ UNCHANGED kept_30

c13_18_send_ApplicationData_READ_CLOSED ==
  /\ ((state = "READ_CLOSED") /\ (write_side = "open") /\ ~key_update_owed /\ (answer_left = "none"))
  /\ UNCHANGED kept_30

c13_20_CertificateRequest_CONNECTED ==
  /\ ((state = "CONNECTED") /\ pha_offered /\ (pha_outstanding \in {0, 1, 2, 3, 4, 5, 6}))
  /\ pha_outstanding' = ((pha_outstanding + 1) % 8)
  /\ UNCHANGED kept_48

c13_20_CertificateRequest_PHA_SEND_CV ==
  /\ ((state = "PHA_SEND_CV") /\ pha_offered /\ (pha_outstanding \in {0, 1, 2, 3, 4, 5, 6}))
  /\ pha_outstanding' = ((pha_outstanding + 1) % 8)
  /\ UNCHANGED kept_48

c13_20_CertificateRequest_PHA_SEND_FINISHED ==
  /\ ((state = "PHA_SEND_FINISHED") /\ pha_offered /\ (pha_outstanding \in {0, 1, 2, 3, 4, 5, 6}))
  /\ pha_outstanding' = ((pha_outstanding + 1) % 8)
  /\ UNCHANGED kept_48

c13_20_send_Certificate ==
  /\ ((state = "CONNECTED") /\ (write_side = "open") /\ (pha_outstanding \in {1, 2, 3, 4, 5, 6, 7}))
  /\ state' = "PHA_SEND_CV"
  /\ UNCHANGED kept_22

c13_20_send_empty_Certificate ==
  /\ ((state = "CONNECTED") /\ (write_side = "open") /\ (pha_outstanding \in {1, 2, 3, 4, 5, 6, 7}))
  /\ state' = "PHA_SEND_FINISHED"
  /\ UNCHANGED kept_22

c13_20_send_CertificateVerify ==
  /\ ((state = "PHA_SEND_CV") /\ (write_side = "open"))
  /\ state' = "PHA_SEND_FINISHED"
  /\ UNCHANGED kept_22

c13_20_send_Finished ==
  /\ ((state = "PHA_SEND_FINISHED") /\ (write_side = "open"))
  /\ pha_outstanding' = ((pha_outstanding + 7) % 8)
  /\ state' = "CONNECTED"
  /\ UNCHANGED kept_49

c13_20_half_closed_send_Certificate ==
  /\ ((state = "READ_CLOSED") /\ (write_side = "open") /\ (pha_outstanding \in {1, 2, 3, 4, 5, 6, 7}) /\ (answer_left = "none"))
  /\ answer_left' = "CertificateVerify"
  /\ UNCHANGED kept_50

c13_20_half_closed_send_empty_Certificate ==
  /\ ((state = "READ_CLOSED") /\ (write_side = "open") /\ (pha_outstanding \in {1, 2, 3, 4, 5, 6, 7}) /\ (answer_left = "none"))
  /\ answer_left' = "Finished"
  /\ UNCHANGED kept_50

c13_20_half_closed_send_CertificateVerify ==
  /\ ((state = "READ_CLOSED") /\ (write_side = "open") /\ (answer_left = "CertificateVerify"))
  /\ answer_left' = "Finished"
  /\ UNCHANGED kept_50

c13_20_half_closed_send_Finished ==
  /\ ((state = "READ_CLOSED") /\ (write_side = "open") /\ (answer_left = "Finished"))
  /\ answer_left' = "none"
  /\ pha_outstanding' = ((pha_outstanding + 7) % 8)
  /\ UNCHANGED kept_51

alert_send_fatal_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_52

alert_send_fatal_TLS12_WAIT_RINFO ==
  /\ (state = "TLS12_WAIT_RINFO")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_53

alert_send_fatal_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_54

alert_send_fatal_TLS12_WAIT_CSTAT ==
  /\ (state = "TLS12_WAIT_CSTAT")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_55

alert_send_fatal_TLS12_WAIT_SKE ==
  /\ (state = "TLS12_WAIT_SKE")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_55

alert_send_fatal_TLS12_WAIT_SKE_OPT ==
  /\ (state = "TLS12_WAIT_SKE_OPT")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_55

alert_send_fatal_TLS12_WAIT_CR ==
  /\ (state = "TLS12_WAIT_CR")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_55

alert_send_fatal_TLS12_WAIT_SHD ==
  /\ (state = "TLS12_WAIT_SHD")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_55

alert_send_fatal_TLS12_WAIT_NST ==
  /\ (state = "TLS12_WAIT_NST")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_56

alert_send_fatal_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_56

alert_send_fatal_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_56

alert_send_fatal_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_57

alert_send_fatal_TLS12_SEND_CKE ==
  /\ (state = "TLS12_SEND_CKE")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_58

alert_send_fatal_TLS12_SEND_CV ==
  /\ (state = "TLS12_SEND_CV")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_56

alert_send_fatal_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_56

alert_send_fatal_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_56

alert_send_fatal_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_59

alert_send_fatal_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_60

alert_send_fatal_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_61

alert_send_fatal_PHA_SEND_CV ==
  /\ (state = "PHA_SEND_CV")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_61

alert_send_fatal_PHA_SEND_FINISHED ==
  /\ (state = "PHA_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_61

alert_send_fatal_READ_CLOSED ==
  /\ (state = "READ_CLOSED")
  /\ state' = "ABORT"
  /\ write_side' = "open"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_62

alert_send_fatal_CLOSE_RECEIVED ==
  /\ (state = "CLOSE_RECEIVED")
  /\ state' = "ABORT"
  /\ write_side' = "open"
  /\ UNCHANGED kept_63

alert_send_fatal_before_the_ServerHello ==
  /\ (state = "WAIT_SH")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_64

alert_send_fatal_before_the_own_flight_WAIT_EE ==
  /\ (state = "WAIT_EE")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ psk' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_65

alert_send_fatal_before_the_own_flight_WAIT_CERT_CR ==
  /\ (state = "WAIT_CERT_CR")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_66

alert_send_fatal_before_the_own_flight_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_66

alert_send_fatal_before_the_own_flight_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_66

alert_send_fatal_before_the_own_flight_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_66

alert_send_fatal_before_the_own_flight_SEND_EOED ==
  /\ (state = "SEND_EOED")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_67

alert_send_fatal_before_the_own_flight_SEND_EE ==
  /\ (state = "SEND_EE")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_60

alert_send_fatal_before_the_own_flight_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_60

alert_send_fatal_before_the_own_Finished ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_60

alert_the_one_owed ==
  /\ ((state = "ABORT") /\ (alert_owed \in {"close_notify", "unexpected_message", "bad_record_mac", "decryption_failed", "record_overflow", "decompression_failure", "handshake_failure", "no_certificate", "bad_certificate", "unsupported_certificate", "certificate_revoked", "certificate_expired", "certificate_unknown", "illegal_parameter", "unknown_ca", "access_denied", "decode_error", "decrypt_error", "export_restriction", "protocol_version", "insufficient_security", "internal_error", "inappropriate_fallback", "user_canceled", "no_renegotiation", "missing_extension", "unsupported_extension", "certificate_unobtainable", "unrecognized_name", "bad_certificate_status_response", "bad_certificate_hash_value", "unknown_psk_identity", "certificate_required", "general_error", "no_application_protocol", "ech_required", "unknown"}))
  /\ alert_owed' = "none"
  /\ UNCHANGED kept_68

alert_fatal_received_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_52

alert_fatal_received_WAIT_SH ==
  /\ (state = "WAIT_SH")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_64

alert_fatal_received_TLS12_WAIT_RINFO ==
  /\ (state = "TLS12_WAIT_RINFO")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_53

alert_fatal_received_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_54

alert_fatal_received_TLS12_WAIT_CSTAT ==
  /\ (state = "TLS12_WAIT_CSTAT")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_55

alert_fatal_received_TLS12_WAIT_SKE ==
  /\ (state = "TLS12_WAIT_SKE")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_55

alert_fatal_received_TLS12_WAIT_SKE_OPT ==
  /\ (state = "TLS12_WAIT_SKE_OPT")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_55

alert_fatal_received_TLS12_WAIT_CR ==
  /\ (state = "TLS12_WAIT_CR")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_55

alert_fatal_received_TLS12_WAIT_SHD ==
  /\ (state = "TLS12_WAIT_SHD")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_55

alert_fatal_received_TLS12_WAIT_NST ==
  /\ (state = "TLS12_WAIT_NST")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_56

alert_fatal_received_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_56

alert_fatal_received_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_56

alert_fatal_received_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_57

alert_fatal_received_TLS12_SEND_CKE ==
  /\ (state = "TLS12_SEND_CKE")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_58

alert_fatal_received_TLS12_SEND_CV ==
  /\ (state = "TLS12_SEND_CV")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_56

alert_fatal_received_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_56

alert_fatal_received_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_56

alert_fatal_received_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_59

alert_error_received_TLS_1_3_WAIT_EE ==
  /\ (state = "WAIT_EE")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ psk' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_65

alert_error_received_TLS_1_3_WAIT_CERT_CR ==
  /\ (state = "WAIT_CERT_CR")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_66

alert_error_received_TLS_1_3_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_66

alert_error_received_TLS_1_3_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_66

alert_error_received_TLS_1_3_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_66

alert_error_received_TLS_1_3_SEND_EOED ==
  /\ (state = "SEND_EOED")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_67

alert_error_received_TLS_1_3_SEND_EE ==
  /\ (state = "SEND_EE")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_60

alert_error_received_TLS_1_3_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_60

alert_error_received_TLS_1_3_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_60

alert_error_received_TLS_1_3_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_60

alert_error_received_TLS_1_3_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_61

alert_error_received_TLS_1_3_PHA_SEND_CV ==
  /\ (state = "PHA_SEND_CV")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_61

alert_error_received_TLS_1_3_PHA_SEND_FINISHED ==
  /\ (state = "PHA_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_61

alert_send_warning_START ==
  /\ ((state = "START") /\ (write_side = "open"))
  /\ UNCHANGED kept_30

alert_send_warning_WAIT_SH ==
  /\ ((state = "WAIT_SH") /\ (write_side = "open"))
  /\ UNCHANGED kept_30

alert_send_warning_TLS12_WAIT_RINFO ==
  /\ ((state = "TLS12_WAIT_RINFO") /\ (write_side = "open"))
  /\ UNCHANGED kept_30

alert_send_warning_TLS12_WAIT_CERT ==
  /\ ((state = "TLS12_WAIT_CERT") /\ (write_side = "open"))
  /\ UNCHANGED kept_30

alert_send_warning_TLS12_WAIT_CSTAT ==
  /\ ((state = "TLS12_WAIT_CSTAT") /\ (write_side = "open"))
  /\ UNCHANGED kept_30

alert_send_warning_TLS12_WAIT_SKE ==
  /\ ((state = "TLS12_WAIT_SKE") /\ (write_side = "open"))
  /\ UNCHANGED kept_30

alert_send_warning_TLS12_WAIT_SKE_OPT ==
  /\ ((state = "TLS12_WAIT_SKE_OPT") /\ (write_side = "open"))
  /\ UNCHANGED kept_30

alert_send_warning_TLS12_WAIT_CR ==
  /\ ((state = "TLS12_WAIT_CR") /\ (write_side = "open"))
  /\ UNCHANGED kept_30

alert_send_warning_TLS12_WAIT_SHD ==
  /\ ((state = "TLS12_WAIT_SHD") /\ (write_side = "open"))
  /\ UNCHANGED kept_30

alert_send_warning_TLS12_WAIT_NST ==
  /\ ((state = "TLS12_WAIT_NST") /\ (write_side = "open"))
  /\ UNCHANGED kept_30

alert_send_warning_TLS12_WAIT_CCS ==
  /\ ((state = "TLS12_WAIT_CCS") /\ (write_side = "open"))
  /\ UNCHANGED kept_30

alert_send_warning_TLS12_WAIT_FIN ==
  /\ ((state = "TLS12_WAIT_FIN") /\ (write_side = "open"))
  /\ UNCHANGED kept_30

alert_send_warning_TLS12_SEND_CERT ==
  /\ ((state = "TLS12_SEND_CERT") /\ (write_side = "open"))
  /\ UNCHANGED kept_30

alert_send_warning_TLS12_SEND_CKE ==
  /\ ((state = "TLS12_SEND_CKE") /\ (write_side = "open"))
  /\ UNCHANGED kept_30

alert_send_warning_TLS12_SEND_CV ==
  /\ ((state = "TLS12_SEND_CV") /\ (write_side = "open"))
  /\ UNCHANGED kept_30

alert_send_warning_TLS12_SEND_CCS ==
  /\ ((state = "TLS12_SEND_CCS") /\ (write_side = "open"))
  /\ UNCHANGED kept_30

alert_send_warning_TLS12_SEND_FINISHED ==
  /\ ((state = "TLS12_SEND_FINISHED") /\ (write_side = "open"))
  /\ UNCHANGED kept_30

alert_send_warning_TLS12_CONNECTED ==
  /\ ((state = "TLS12_CONNECTED") /\ (write_side = "open"))
  /\ UNCHANGED kept_30

alert_warning_received_START ==
  /\ (state = "START")
  /\ UNCHANGED kept_30

alert_warning_received_WAIT_SH ==
  /\ (state = "WAIT_SH")
  /\ UNCHANGED kept_30

alert_warning_received_TLS12_WAIT_RINFO ==
  /\ (state = "TLS12_WAIT_RINFO")
  /\ UNCHANGED kept_30

alert_warning_received_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ UNCHANGED kept_30

alert_warning_received_TLS12_WAIT_CSTAT ==
  /\ (state = "TLS12_WAIT_CSTAT")
  /\ UNCHANGED kept_30

alert_warning_received_TLS12_WAIT_SKE ==
  /\ (state = "TLS12_WAIT_SKE")
  /\ UNCHANGED kept_30

alert_warning_received_TLS12_WAIT_SKE_OPT ==
  /\ (state = "TLS12_WAIT_SKE_OPT")
  /\ UNCHANGED kept_30

alert_warning_received_TLS12_WAIT_CR ==
  /\ (state = "TLS12_WAIT_CR")
  /\ UNCHANGED kept_30

alert_warning_received_TLS12_WAIT_SHD ==
  /\ (state = "TLS12_WAIT_SHD")
  /\ UNCHANGED kept_30

alert_warning_received_TLS12_WAIT_NST ==
  /\ (state = "TLS12_WAIT_NST")
  /\ UNCHANGED kept_30

alert_warning_received_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ UNCHANGED kept_30

alert_warning_received_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ UNCHANGED kept_30

alert_warning_received_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ UNCHANGED kept_30

alert_warning_received_TLS12_SEND_CKE ==
  /\ (state = "TLS12_SEND_CKE")
  /\ UNCHANGED kept_30

alert_warning_received_TLS12_SEND_CV ==
  /\ (state = "TLS12_SEND_CV")
  /\ UNCHANGED kept_30

alert_warning_received_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ UNCHANGED kept_30

alert_warning_received_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ UNCHANGED kept_30

alert_warning_received_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ UNCHANGED kept_30

alert_send_user_canceled_START ==
  /\ ((state = "START") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_69

alert_send_user_canceled_TLS12_WAIT_RINFO ==
  /\ ((state = "TLS12_WAIT_RINFO") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_69

alert_send_user_canceled_TLS12_WAIT_CERT ==
  /\ ((state = "TLS12_WAIT_CERT") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_69

alert_send_user_canceled_TLS12_WAIT_CSTAT ==
  /\ ((state = "TLS12_WAIT_CSTAT") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_69

alert_send_user_canceled_TLS12_WAIT_SKE ==
  /\ ((state = "TLS12_WAIT_SKE") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_69

alert_send_user_canceled_TLS12_WAIT_SKE_OPT ==
  /\ ((state = "TLS12_WAIT_SKE_OPT") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_69

alert_send_user_canceled_TLS12_WAIT_CR ==
  /\ ((state = "TLS12_WAIT_CR") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_69

alert_send_user_canceled_TLS12_WAIT_SHD ==
  /\ ((state = "TLS12_WAIT_SHD") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_69

alert_send_user_canceled_TLS12_WAIT_NST ==
  /\ ((state = "TLS12_WAIT_NST") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_69

alert_send_user_canceled_TLS12_WAIT_CCS ==
  /\ ((state = "TLS12_WAIT_CCS") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_69

alert_send_user_canceled_TLS12_WAIT_FIN ==
  /\ ((state = "TLS12_WAIT_FIN") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_69

alert_send_user_canceled_TLS12_SEND_CERT ==
  /\ ((state = "TLS12_SEND_CERT") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_69

alert_send_user_canceled_TLS12_SEND_CKE ==
  /\ ((state = "TLS12_SEND_CKE") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_69

alert_send_user_canceled_TLS12_SEND_CV ==
  /\ ((state = "TLS12_SEND_CV") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_69

alert_send_user_canceled_TLS12_SEND_CCS ==
  /\ ((state = "TLS12_SEND_CCS") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_69

alert_send_user_canceled_TLS12_SEND_FINISHED ==
  /\ ((state = "TLS12_SEND_FINISHED") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_69

alert_send_user_canceled_TLS12_CONNECTED ==
  /\ ((state = "TLS12_CONNECTED") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_69

alert_send_user_canceled_before_the_ServerHello ==
  /\ ((state = "WAIT_SH") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_69

alert_send_user_canceled_TLS_1_3_SEND_CV ==
  /\ ((state = "SEND_CV") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_69

alert_send_user_canceled_TLS_1_3_CONNECTED ==
  /\ ((state = "CONNECTED") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_69

alert_send_user_canceled_TLS_1_3_PHA_SEND_CV ==
  /\ ((state = "PHA_SEND_CV") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_69

alert_send_user_canceled_TLS_1_3_PHA_SEND_FINISHED ==
  /\ ((state = "PHA_SEND_FINISHED") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_69

alert_send_user_canceled_TLS_1_3_READ_CLOSED ==
  /\ ((state = "READ_CLOSED") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_69

alert_send_user_canceled_TLS_1_3_before_the_own_flight_WAIT_EE ==
  /\ ((state = "WAIT_EE") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_69

alert_send_user_canceled_TLS_1_3_before_the_own_flight_WAIT_CERT_CR ==
  /\ ((state = "WAIT_CERT_CR") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_69

alert_send_user_canceled_TLS_1_3_before_the_own_flight_WAIT_CERT ==
  /\ ((state = "WAIT_CERT") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_69

alert_send_user_canceled_TLS_1_3_before_the_own_flight_WAIT_CV ==
  /\ ((state = "WAIT_CV") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_69

alert_send_user_canceled_TLS_1_3_before_the_own_flight_WAIT_FINISHED ==
  /\ ((state = "WAIT_FINISHED") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_69

alert_send_user_canceled_TLS_1_3_before_the_own_flight_SEND_EOED ==
  /\ ((state = "SEND_EOED") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_69

alert_send_user_canceled_TLS_1_3_before_the_own_flight_SEND_EE ==
  /\ ((state = "SEND_EE") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_69

alert_send_user_canceled_TLS_1_3_before_the_own_flight_SEND_CERT ==
  /\ ((state = "SEND_CERT") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_69

alert_send_user_canceled_TLS_1_3_before_the_own_Finished ==
  /\ ((state = "SEND_FINISHED") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_69

alert_user_canceled_received_START ==
  /\ (state = "START")
  /\ UNCHANGED kept_30

alert_user_canceled_received_WAIT_SH ==
  /\ (state = "WAIT_SH")
  /\ UNCHANGED kept_30

alert_user_canceled_received_TLS12_WAIT_RINFO ==
  /\ (state = "TLS12_WAIT_RINFO")
  /\ UNCHANGED kept_30

alert_user_canceled_received_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ UNCHANGED kept_30

alert_user_canceled_received_TLS12_WAIT_CSTAT ==
  /\ (state = "TLS12_WAIT_CSTAT")
  /\ UNCHANGED kept_30

alert_user_canceled_received_TLS12_WAIT_SKE ==
  /\ (state = "TLS12_WAIT_SKE")
  /\ UNCHANGED kept_30

alert_user_canceled_received_TLS12_WAIT_SKE_OPT ==
  /\ (state = "TLS12_WAIT_SKE_OPT")
  /\ UNCHANGED kept_30

alert_user_canceled_received_TLS12_WAIT_CR ==
  /\ (state = "TLS12_WAIT_CR")
  /\ UNCHANGED kept_30

alert_user_canceled_received_TLS12_WAIT_SHD ==
  /\ (state = "TLS12_WAIT_SHD")
  /\ UNCHANGED kept_30

alert_user_canceled_received_TLS12_WAIT_NST ==
  /\ (state = "TLS12_WAIT_NST")
  /\ UNCHANGED kept_30

alert_user_canceled_received_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ UNCHANGED kept_30

alert_user_canceled_received_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ UNCHANGED kept_30

alert_user_canceled_received_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ UNCHANGED kept_30

alert_user_canceled_received_TLS12_SEND_CKE ==
  /\ (state = "TLS12_SEND_CKE")
  /\ UNCHANGED kept_30

alert_user_canceled_received_TLS12_SEND_CV ==
  /\ (state = "TLS12_SEND_CV")
  /\ UNCHANGED kept_30

alert_user_canceled_received_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ UNCHANGED kept_30

alert_user_canceled_received_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ UNCHANGED kept_30

alert_user_canceled_received_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ UNCHANGED kept_30

alert_user_canceled_received_TLS_1_3_WAIT_EE ==
  /\ (state = "WAIT_EE")
  /\ UNCHANGED kept_30

alert_user_canceled_received_TLS_1_3_WAIT_CERT_CR ==
  /\ (state = "WAIT_CERT_CR")
  /\ UNCHANGED kept_30

alert_user_canceled_received_TLS_1_3_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ UNCHANGED kept_30

alert_user_canceled_received_TLS_1_3_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ UNCHANGED kept_30

alert_user_canceled_received_TLS_1_3_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ UNCHANGED kept_30

alert_user_canceled_received_TLS_1_3_SEND_EOED ==
  /\ (state = "SEND_EOED")
  /\ UNCHANGED kept_30

alert_user_canceled_received_TLS_1_3_SEND_EE ==
  /\ (state = "SEND_EE")
  /\ UNCHANGED kept_30

alert_user_canceled_received_TLS_1_3_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ UNCHANGED kept_30

alert_user_canceled_received_TLS_1_3_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ UNCHANGED kept_30

alert_user_canceled_received_TLS_1_3_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ UNCHANGED kept_30

alert_user_canceled_received_TLS_1_3_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ UNCHANGED kept_30

alert_user_canceled_received_TLS_1_3_PHA_SEND_CV ==
  /\ (state = "PHA_SEND_CV")
  /\ UNCHANGED kept_30

alert_user_canceled_received_TLS_1_3_PHA_SEND_FINISHED ==
  /\ (state = "PHA_SEND_FINISHED")
  /\ UNCHANGED kept_30

alert_send_no_renegotiation ==
  /\ ((state = "TLS12_CONNECTED") /\ hello_requested /\ (write_side = "open"))
  /\ hello_requested' = FALSE
  /\ UNCHANGED kept_33

alert_no_renegotiation_received ==
  /\ ((state = "WAIT_SH") /\ renegotiating)
  /\ renegotiating' = FALSE
  /\ state' = "TLS12_CONNECTED"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ offers_12' = FALSE
  /\ UNCHANGED kept_70

close_send_close_notify_CONNECTED ==
  /\ ((state = "CONNECTED") /\ (write_side \in {"open", "canceled"}))
  /\ write_side' = "closed"
  /\ UNCHANGED kept_69

close_send_close_notify_TLS12_CONNECTED ==
  /\ ((state = "TLS12_CONNECTED") /\ (write_side \in {"open", "canceled"}))
  /\ write_side' = "closed"
  /\ UNCHANGED kept_69

close_send_close_notify_PHA_SEND_CV ==
  /\ ((state = "PHA_SEND_CV") /\ (write_side \in {"open", "canceled"}))
  /\ write_side' = "closed"
  /\ UNCHANGED kept_69

close_send_close_notify_PHA_SEND_FINISHED ==
  /\ ((state = "PHA_SEND_FINISHED") /\ (write_side \in {"open", "canceled"}))
  /\ write_side' = "closed"
  /\ UNCHANGED kept_69

close_send_close_notify_the_other_side_closed_READ_CLOSED ==
  /\ ((state = "READ_CLOSED") /\ (write_side \in {"open", "canceled"}))
  /\ write_side' = "open"
  /\ state' = "CLOSED"
  /\ read_epoch' = "PLAINTEXT"
  /\ write_epoch' = "PLAINTEXT"
  /\ write_generation' = 0
  /\ alert_owed' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_71

close_send_close_notify_the_other_side_closed_CLOSE_RECEIVED ==
  /\ ((state = "CLOSE_RECEIVED") /\ (write_side \in {"open", "canceled"}))
  /\ write_side' = "open"
  /\ state' = "CLOSED"
  /\ read_epoch' = "PLAINTEXT"
  /\ write_epoch' = "PLAINTEXT"
  /\ write_generation' = 0
  /\ alert_owed' = "none"
  /\ UNCHANGED kept_72

close_give_up_the_handshake_START ==
  /\ ((state = "START") /\ (write_side \in {"open", "canceled"}))
  /\ write_side' = "open"
  /\ state' = "CLOSED"
  /\ read_epoch' = "PLAINTEXT"
  /\ write_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_generation' = 0
  /\ alert_owed' = "none"
  /\ offers_13' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_73

close_give_up_the_handshake_TLS12_WAIT_RINFO ==
  /\ ((state = "TLS12_WAIT_RINFO") /\ (write_side \in {"open", "canceled"}))
  /\ write_side' = "open"
  /\ state' = "CLOSED"
  /\ read_epoch' = "PLAINTEXT"
  /\ write_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_generation' = 0
  /\ alert_owed' = "none"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_74

close_give_up_the_handshake_TLS12_WAIT_CERT ==
  /\ ((state = "TLS12_WAIT_CERT") /\ (write_side \in {"open", "canceled"}))
  /\ write_side' = "open"
  /\ state' = "CLOSED"
  /\ read_epoch' = "PLAINTEXT"
  /\ write_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_generation' = 0
  /\ alert_owed' = "none"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_75

close_give_up_the_handshake_TLS12_WAIT_CSTAT ==
  /\ ((state = "TLS12_WAIT_CSTAT") /\ (write_side \in {"open", "canceled"}))
  /\ write_side' = "open"
  /\ state' = "CLOSED"
  /\ read_epoch' = "PLAINTEXT"
  /\ write_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_generation' = 0
  /\ alert_owed' = "none"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_76

close_give_up_the_handshake_TLS12_WAIT_SKE ==
  /\ ((state = "TLS12_WAIT_SKE") /\ (write_side \in {"open", "canceled"}))
  /\ write_side' = "open"
  /\ state' = "CLOSED"
  /\ read_epoch' = "PLAINTEXT"
  /\ write_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_generation' = 0
  /\ alert_owed' = "none"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_76

close_give_up_the_handshake_TLS12_WAIT_SKE_OPT ==
  /\ ((state = "TLS12_WAIT_SKE_OPT") /\ (write_side \in {"open", "canceled"}))
  /\ write_side' = "open"
  /\ state' = "CLOSED"
  /\ read_epoch' = "PLAINTEXT"
  /\ write_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_generation' = 0
  /\ alert_owed' = "none"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_76

close_give_up_the_handshake_TLS12_WAIT_CR ==
  /\ ((state = "TLS12_WAIT_CR") /\ (write_side \in {"open", "canceled"}))
  /\ write_side' = "open"
  /\ state' = "CLOSED"
  /\ read_epoch' = "PLAINTEXT"
  /\ write_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_generation' = 0
  /\ alert_owed' = "none"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_76

close_give_up_the_handshake_TLS12_WAIT_SHD ==
  /\ ((state = "TLS12_WAIT_SHD") /\ (write_side \in {"open", "canceled"}))
  /\ write_side' = "open"
  /\ state' = "CLOSED"
  /\ read_epoch' = "PLAINTEXT"
  /\ write_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_generation' = 0
  /\ alert_owed' = "none"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_76

close_give_up_the_handshake_TLS12_WAIT_NST ==
  /\ ((state = "TLS12_WAIT_NST") /\ (write_side \in {"open", "canceled"}))
  /\ write_side' = "open"
  /\ state' = "CLOSED"
  /\ read_epoch' = "PLAINTEXT"
  /\ write_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_generation' = 0
  /\ alert_owed' = "none"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_77

close_give_up_the_handshake_TLS12_WAIT_CCS ==
  /\ ((state = "TLS12_WAIT_CCS") /\ (write_side \in {"open", "canceled"}))
  /\ write_side' = "open"
  /\ state' = "CLOSED"
  /\ read_epoch' = "PLAINTEXT"
  /\ write_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_generation' = 0
  /\ alert_owed' = "none"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_77

close_give_up_the_handshake_TLS12_WAIT_FIN ==
  /\ ((state = "TLS12_WAIT_FIN") /\ (write_side \in {"open", "canceled"}))
  /\ write_side' = "open"
  /\ state' = "CLOSED"
  /\ read_epoch' = "PLAINTEXT"
  /\ write_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_generation' = 0
  /\ alert_owed' = "none"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_77

close_give_up_the_handshake_TLS12_SEND_CERT ==
  /\ ((state = "TLS12_SEND_CERT") /\ (write_side \in {"open", "canceled"}))
  /\ write_side' = "open"
  /\ state' = "CLOSED"
  /\ read_epoch' = "PLAINTEXT"
  /\ write_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_generation' = 0
  /\ alert_owed' = "none"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_78

close_give_up_the_handshake_TLS12_SEND_CKE ==
  /\ ((state = "TLS12_SEND_CKE") /\ (write_side \in {"open", "canceled"}))
  /\ write_side' = "open"
  /\ state' = "CLOSED"
  /\ read_epoch' = "PLAINTEXT"
  /\ write_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_generation' = 0
  /\ alert_owed' = "none"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_79

close_give_up_the_handshake_TLS12_SEND_CV ==
  /\ ((state = "TLS12_SEND_CV") /\ (write_side \in {"open", "canceled"}))
  /\ write_side' = "open"
  /\ state' = "CLOSED"
  /\ read_epoch' = "PLAINTEXT"
  /\ write_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_generation' = 0
  /\ alert_owed' = "none"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_77

close_give_up_the_handshake_TLS12_SEND_CCS ==
  /\ ((state = "TLS12_SEND_CCS") /\ (write_side \in {"open", "canceled"}))
  /\ write_side' = "open"
  /\ state' = "CLOSED"
  /\ read_epoch' = "PLAINTEXT"
  /\ write_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_generation' = 0
  /\ alert_owed' = "none"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_77

close_give_up_the_handshake_TLS12_SEND_FINISHED ==
  /\ ((state = "TLS12_SEND_FINISHED") /\ (write_side \in {"open", "canceled"}))
  /\ write_side' = "open"
  /\ state' = "CLOSED"
  /\ read_epoch' = "PLAINTEXT"
  /\ write_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_generation' = 0
  /\ alert_owed' = "none"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_77

close_give_up_the_handshake_SEND_CV ==
  /\ ((state = "SEND_CV") /\ (write_side \in {"open", "canceled"}))
  /\ write_side' = "open"
  /\ state' = "CLOSED"
  /\ read_epoch' = "PLAINTEXT"
  /\ write_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_generation' = 0
  /\ alert_owed' = "none"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_80

close_give_up_the_handshake_before_the_ServerHello ==
  /\ ((state = "WAIT_SH") /\ (write_side \in {"open", "canceled"}))
  /\ write_side' = "open"
  /\ state' = "CLOSED"
  /\ read_epoch' = "PLAINTEXT"
  /\ write_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_generation' = 0
  /\ alert_owed' = "none"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_81

close_give_up_the_handshake_before_the_own_flight_WAIT_EE ==
  /\ ((state = "WAIT_EE") /\ (write_side \in {"open", "canceled"}))
  /\ write_side' = "open"
  /\ state' = "CLOSED"
  /\ read_epoch' = "PLAINTEXT"
  /\ write_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_generation' = 0
  /\ alert_owed' = "none"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ psk' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_82

close_give_up_the_handshake_before_the_own_flight_WAIT_CERT_CR ==
  /\ ((state = "WAIT_CERT_CR") /\ (write_side \in {"open", "canceled"}))
  /\ write_side' = "open"
  /\ state' = "CLOSED"
  /\ read_epoch' = "PLAINTEXT"
  /\ write_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_generation' = 0
  /\ alert_owed' = "none"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_83

close_give_up_the_handshake_before_the_own_flight_WAIT_CERT ==
  /\ ((state = "WAIT_CERT") /\ (write_side \in {"open", "canceled"}))
  /\ write_side' = "open"
  /\ state' = "CLOSED"
  /\ read_epoch' = "PLAINTEXT"
  /\ write_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_generation' = 0
  /\ alert_owed' = "none"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_83

close_give_up_the_handshake_before_the_own_flight_WAIT_CV ==
  /\ ((state = "WAIT_CV") /\ (write_side \in {"open", "canceled"}))
  /\ write_side' = "open"
  /\ state' = "CLOSED"
  /\ read_epoch' = "PLAINTEXT"
  /\ write_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_generation' = 0
  /\ alert_owed' = "none"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_83

close_give_up_the_handshake_before_the_own_flight_WAIT_FINISHED ==
  /\ ((state = "WAIT_FINISHED") /\ (write_side \in {"open", "canceled"}))
  /\ write_side' = "open"
  /\ state' = "CLOSED"
  /\ read_epoch' = "PLAINTEXT"
  /\ write_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_generation' = 0
  /\ alert_owed' = "none"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_83

close_give_up_the_handshake_before_the_own_flight_SEND_EOED ==
  /\ ((state = "SEND_EOED") /\ (write_side \in {"open", "canceled"}))
  /\ write_side' = "open"
  /\ state' = "CLOSED"
  /\ read_epoch' = "PLAINTEXT"
  /\ write_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_generation' = 0
  /\ alert_owed' = "none"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_84

close_give_up_the_handshake_before_the_own_flight_SEND_EE ==
  /\ ((state = "SEND_EE") /\ (write_side \in {"open", "canceled"}))
  /\ write_side' = "open"
  /\ state' = "CLOSED"
  /\ read_epoch' = "PLAINTEXT"
  /\ write_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_generation' = 0
  /\ alert_owed' = "none"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_80

close_give_up_the_handshake_before_the_own_flight_SEND_CERT ==
  /\ ((state = "SEND_CERT") /\ (write_side \in {"open", "canceled"}))
  /\ write_side' = "open"
  /\ state' = "CLOSED"
  /\ read_epoch' = "PLAINTEXT"
  /\ write_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_generation' = 0
  /\ alert_owed' = "none"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_80

close_give_up_the_handshake_before_the_own_Finished ==
  /\ ((state = "SEND_FINISHED") /\ (write_side \in {"open", "canceled"}))
  /\ write_side' = "open"
  /\ state' = "CLOSED"
  /\ read_epoch' = "PLAINTEXT"
  /\ write_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_generation' = 0
  /\ alert_owed' = "none"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_80

close_close_notify_received_TLS_1_3 ==
  /\ ((state = "CONNECTED") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "READ_CLOSED"
  /\ read_generation' = 0
  /\ pha_offered' = FALSE
  /\ UNCHANGED kept_85

close_close_notify_received_CertificateVerify_due ==
  /\ ((state = "PHA_SEND_CV") /\ (write_side \in {"open", "canceled"}))
  /\ answer_left' = "CertificateVerify"
  /\ state' = "READ_CLOSED"
  /\ read_generation' = 0
  /\ pha_offered' = FALSE
  /\ UNCHANGED kept_86

close_close_notify_received_Finished_due ==
  /\ ((state = "PHA_SEND_FINISHED") /\ (write_side \in {"open", "canceled"}))
  /\ answer_left' = "Finished"
  /\ state' = "READ_CLOSED"
  /\ read_generation' = 0
  /\ pha_offered' = FALSE
  /\ UNCHANGED kept_86

close_close_notify_received_all_closed_CONNECTED ==
  /\ ((state = "CONNECTED") /\ (write_side = "closed"))
  /\ state' = "CLOSED"
  /\ read_epoch' = "PLAINTEXT"
  /\ write_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_generation' = 0
  /\ write_side' = "open"
  /\ alert_owed' = "none"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_87

close_close_notify_received_all_closed_PHA_SEND_CV ==
  /\ ((state = "PHA_SEND_CV") /\ (write_side = "closed"))
  /\ state' = "CLOSED"
  /\ read_epoch' = "PLAINTEXT"
  /\ write_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_generation' = 0
  /\ write_side' = "open"
  /\ alert_owed' = "none"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_87

close_close_notify_received_all_closed_PHA_SEND_FINISHED ==
  /\ ((state = "PHA_SEND_FINISHED") /\ (write_side = "closed"))
  /\ state' = "CLOSED"
  /\ read_epoch' = "PLAINTEXT"
  /\ write_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_generation' = 0
  /\ write_side' = "open"
  /\ alert_owed' = "none"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_87

close_close_notify_received_START ==
  /\ ((state = "START") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_generation' = 0
  /\ offers_13' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_88

close_close_notify_received_WAIT_SH ==
  /\ ((state = "WAIT_SH") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_generation' = 0
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_89

close_close_notify_received_TLS12_WAIT_RINFO ==
  /\ ((state = "TLS12_WAIT_RINFO") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_generation' = 0
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_90

close_close_notify_received_TLS12_WAIT_CERT ==
  /\ ((state = "TLS12_WAIT_CERT") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_generation' = 0
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_91

close_close_notify_received_TLS12_WAIT_CSTAT ==
  /\ ((state = "TLS12_WAIT_CSTAT") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_generation' = 0
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_92

close_close_notify_received_TLS12_WAIT_SKE ==
  /\ ((state = "TLS12_WAIT_SKE") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_generation' = 0
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_92

close_close_notify_received_TLS12_WAIT_SKE_OPT ==
  /\ ((state = "TLS12_WAIT_SKE_OPT") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_generation' = 0
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_92

close_close_notify_received_TLS12_WAIT_CR ==
  /\ ((state = "TLS12_WAIT_CR") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_generation' = 0
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_92

close_close_notify_received_TLS12_WAIT_SHD ==
  /\ ((state = "TLS12_WAIT_SHD") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_generation' = 0
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_92

close_close_notify_received_TLS12_WAIT_NST ==
  /\ ((state = "TLS12_WAIT_NST") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_generation' = 0
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_93

close_close_notify_received_TLS12_WAIT_CCS ==
  /\ ((state = "TLS12_WAIT_CCS") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_generation' = 0
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_93

close_close_notify_received_TLS12_WAIT_FIN ==
  /\ ((state = "TLS12_WAIT_FIN") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_generation' = 0
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_93

close_close_notify_received_TLS12_SEND_CERT ==
  /\ ((state = "TLS12_SEND_CERT") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_generation' = 0
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_94

close_close_notify_received_TLS12_SEND_CKE ==
  /\ ((state = "TLS12_SEND_CKE") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_generation' = 0
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_95

close_close_notify_received_TLS12_SEND_CV ==
  /\ ((state = "TLS12_SEND_CV") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_generation' = 0
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_93

close_close_notify_received_TLS12_SEND_CCS ==
  /\ ((state = "TLS12_SEND_CCS") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_generation' = 0
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_93

close_close_notify_received_TLS12_SEND_FINISHED ==
  /\ ((state = "TLS12_SEND_FINISHED") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_generation' = 0
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_93

close_close_notify_received_TLS12_CONNECTED ==
  /\ ((state = "TLS12_CONNECTED") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_generation' = 0
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_96

close_close_notify_received_WAIT_EE ==
  /\ ((state = "WAIT_EE") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_generation' = 0
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ psk' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_97

close_close_notify_received_WAIT_CERT_CR ==
  /\ ((state = "WAIT_CERT_CR") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_generation' = 0
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_98

close_close_notify_received_WAIT_CERT ==
  /\ ((state = "WAIT_CERT") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_generation' = 0
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_98

close_close_notify_received_WAIT_CV ==
  /\ ((state = "WAIT_CV") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_generation' = 0
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_98

close_close_notify_received_WAIT_FINISHED ==
  /\ ((state = "WAIT_FINISHED") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_generation' = 0
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_98

close_close_notify_received_SEND_EOED ==
  /\ ((state = "SEND_EOED") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_generation' = 0
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_99

close_close_notify_received_SEND_EE ==
  /\ ((state = "SEND_EE") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_generation' = 0
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_100

close_close_notify_received_SEND_CERT ==
  /\ ((state = "SEND_CERT") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_generation' = 0
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_100

close_close_notify_received_SEND_CV ==
  /\ ((state = "SEND_CV") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_generation' = 0
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_100

close_close_notify_received_SEND_FINISHED ==
  /\ ((state = "SEND_FINISHED") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_generation' = 0
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_100

close_close_notify_answered ==
  /\ ((state = "TLS12_CONNECTED") /\ (write_side = "closed"))
  /\ state' = "CLOSED"
  /\ read_epoch' = "PLAINTEXT"
  /\ write_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_generation' = 0
  /\ write_side' = "open"
  /\ alert_owed' = "none"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_101

close_HelloRequest_ignored_after_close_notify_READ_CLOSED ==
  /\ (state = "READ_CLOSED")
  /\ UNCHANGED kept_30

close_HelloRequest_ignored_after_close_notify_CLOSE_RECEIVED ==
  /\ (state = "CLOSE_RECEIVED")
  /\ UNCHANGED kept_30

close_ClientHello_ignored_after_close_notify_READ_CLOSED ==
  /\ (state = "READ_CLOSED")
  /\ UNCHANGED kept_30

close_ClientHello_ignored_after_close_notify_CLOSE_RECEIVED ==
  /\ (state = "CLOSE_RECEIVED")
  /\ UNCHANGED kept_30

close_HelloRetryRequest_ignored_after_close_notify_READ_CLOSED ==
  /\ (state = "READ_CLOSED")
  /\ UNCHANGED kept_30

close_HelloRetryRequest_ignored_after_close_notify_CLOSE_RECEIVED ==
  /\ (state = "CLOSE_RECEIVED")
  /\ UNCHANGED kept_30

close_ServerHello_ignored_after_close_notify_READ_CLOSED ==
  /\ (state = "READ_CLOSED")
  /\ UNCHANGED kept_30

close_ServerHello_ignored_after_close_notify_CLOSE_RECEIVED ==
  /\ (state = "CLOSE_RECEIVED")
  /\ UNCHANGED kept_30

close_NewSessionTicket_ignored_after_close_notify_READ_CLOSED ==
  /\ (state = "READ_CLOSED")
  /\ UNCHANGED kept_30

close_NewSessionTicket_ignored_after_close_notify_CLOSE_RECEIVED ==
  /\ (state = "CLOSE_RECEIVED")
  /\ UNCHANGED kept_30

close_EndOfEarlyData_ignored_after_close_notify_READ_CLOSED ==
  /\ (state = "READ_CLOSED")
  /\ UNCHANGED kept_30

close_EndOfEarlyData_ignored_after_close_notify_CLOSE_RECEIVED ==
  /\ (state = "CLOSE_RECEIVED")
  /\ UNCHANGED kept_30

close_EncryptedExtensions_ignored_after_close_notify_READ_CLOSED ==
  /\ (state = "READ_CLOSED")
  /\ UNCHANGED kept_30

close_EncryptedExtensions_ignored_after_close_notify_CLOSE_RECEIVED ==
  /\ (state = "CLOSE_RECEIVED")
  /\ UNCHANGED kept_30

close_ClientEncryptedExtensions_ignored_after_close_notify_READ_CLOSED ==
  /\ (state = "READ_CLOSED")
  /\ UNCHANGED kept_30

close_ClientEncryptedExtensions_ignored_after_close_notify_CLOSE_RECEIVED ==
  /\ (state = "CLOSE_RECEIVED")
  /\ UNCHANGED kept_30

close_Certificate_ignored_after_close_notify_READ_CLOSED ==
  /\ (state = "READ_CLOSED")
  /\ UNCHANGED kept_30

close_Certificate_ignored_after_close_notify_CLOSE_RECEIVED ==
  /\ (state = "CLOSE_RECEIVED")
  /\ UNCHANGED kept_30

close_ServerKeyExchange_ignored_after_close_notify_READ_CLOSED ==
  /\ (state = "READ_CLOSED")
  /\ UNCHANGED kept_30

close_ServerKeyExchange_ignored_after_close_notify_CLOSE_RECEIVED ==
  /\ (state = "CLOSE_RECEIVED")
  /\ UNCHANGED kept_30

close_CertificateRequest_ignored_after_close_notify_READ_CLOSED ==
  /\ (state = "READ_CLOSED")
  /\ UNCHANGED kept_30

close_CertificateRequest_ignored_after_close_notify_CLOSE_RECEIVED ==
  /\ (state = "CLOSE_RECEIVED")
  /\ UNCHANGED kept_30

close_ServerHelloDone_ignored_after_close_notify_READ_CLOSED ==
  /\ (state = "READ_CLOSED")
  /\ UNCHANGED kept_30

close_ServerHelloDone_ignored_after_close_notify_CLOSE_RECEIVED ==
  /\ (state = "CLOSE_RECEIVED")
  /\ UNCHANGED kept_30

close_CertificateVerify_ignored_after_close_notify_READ_CLOSED ==
  /\ (state = "READ_CLOSED")
  /\ UNCHANGED kept_30

close_CertificateVerify_ignored_after_close_notify_CLOSE_RECEIVED ==
  /\ (state = "CLOSE_RECEIVED")
  /\ UNCHANGED kept_30

close_ClientKeyExchange_ignored_after_close_notify_READ_CLOSED ==
  /\ (state = "READ_CLOSED")
  /\ UNCHANGED kept_30

close_ClientKeyExchange_ignored_after_close_notify_CLOSE_RECEIVED ==
  /\ (state = "CLOSE_RECEIVED")
  /\ UNCHANGED kept_30

close_Finished_ignored_after_close_notify_READ_CLOSED ==
  /\ (state = "READ_CLOSED")
  /\ UNCHANGED kept_30

close_Finished_ignored_after_close_notify_CLOSE_RECEIVED ==
  /\ (state = "CLOSE_RECEIVED")
  /\ UNCHANGED kept_30

close_CertificateStatus_ignored_after_close_notify_READ_CLOSED ==
  /\ (state = "READ_CLOSED")
  /\ UNCHANGED kept_30

close_CertificateStatus_ignored_after_close_notify_CLOSE_RECEIVED ==
  /\ (state = "CLOSE_RECEIVED")
  /\ UNCHANGED kept_30

close_KeyUpdate_ignored_after_close_notify_READ_CLOSED ==
  /\ (state = "READ_CLOSED")
  /\ UNCHANGED kept_30

close_KeyUpdate_ignored_after_close_notify_CLOSE_RECEIVED ==
  /\ (state = "CLOSE_RECEIVED")
  /\ UNCHANGED kept_30

close_CompressedCertificate_ignored_after_close_notify_READ_CLOSED ==
  /\ (state = "READ_CLOSED")
  /\ UNCHANGED kept_30

close_CompressedCertificate_ignored_after_close_notify_CLOSE_RECEIVED ==
  /\ (state = "CLOSE_RECEIVED")
  /\ UNCHANGED kept_30

close_UnknownHandshake_ignored_after_close_notify_READ_CLOSED ==
  /\ (state = "READ_CLOSED")
  /\ UNCHANGED kept_30

close_UnknownHandshake_ignored_after_close_notify_CLOSE_RECEIVED ==
  /\ (state = "CLOSE_RECEIVED")
  /\ UNCHANGED kept_30

close_ChangeCipherSpec_ignored_after_close_notify_READ_CLOSED ==
  /\ (state = "READ_CLOSED")
  /\ UNCHANGED kept_30

close_ChangeCipherSpec_ignored_after_close_notify_CLOSE_RECEIVED ==
  /\ (state = "CLOSE_RECEIVED")
  /\ UNCHANGED kept_30

close_Alert_ignored_after_close_notify_READ_CLOSED ==
  /\ (state = "READ_CLOSED")
  /\ UNCHANGED kept_30

close_Alert_ignored_after_close_notify_CLOSE_RECEIVED ==
  /\ (state = "CLOSE_RECEIVED")
  /\ UNCHANGED kept_30

close_ApplicationData_ignored_after_close_notify_READ_CLOSED ==
  /\ (state = "READ_CLOSED")
  /\ UNCHANGED kept_30

close_ApplicationData_ignored_after_close_notify_CLOSE_RECEIVED ==
  /\ (state = "CLOSE_RECEIVED")
  /\ UNCHANGED kept_30

close_UnknownRecord_ignored_after_close_notify_READ_CLOSED ==
  /\ (state = "READ_CLOSED")
  /\ UNCHANGED kept_30

close_UnknownRecord_ignored_after_close_notify_CLOSE_RECEIVED ==
  /\ (state = "CLOSE_RECEIVED")
  /\ UNCHANGED kept_30

close_EmptyRecord_ignored_after_close_notify_READ_CLOSED ==
  /\ (state = "READ_CLOSED")
  /\ UNCHANGED kept_30

close_EmptyRecord_ignored_after_close_notify_CLOSE_RECEIVED ==
  /\ (state = "CLOSE_RECEIVED")
  /\ UNCHANGED kept_30

ccs_dropped_START ==
  /\ ((state = "START") /\ offers_13 /\ ~renegotiating)
  /\ UNCHANGED kept_30

ccs_dropped_WAIT_SH ==
  /\ ((state = "WAIT_SH") /\ offers_13 /\ ~renegotiating)
  /\ UNCHANGED kept_30

ccs_dropped_WAIT_EE ==
  /\ ((state = "WAIT_EE") /\ offers_13 /\ ~renegotiating)
  /\ UNCHANGED kept_30

ccs_dropped_WAIT_CERT_CR ==
  /\ ((state = "WAIT_CERT_CR") /\ offers_13 /\ ~renegotiating)
  /\ UNCHANGED kept_30

ccs_dropped_WAIT_CERT ==
  /\ ((state = "WAIT_CERT") /\ offers_13 /\ ~renegotiating)
  /\ UNCHANGED kept_30

ccs_dropped_WAIT_CV ==
  /\ ((state = "WAIT_CV") /\ offers_13 /\ ~renegotiating)
  /\ UNCHANGED kept_30

ccs_dropped_WAIT_FINISHED ==
  /\ ((state = "WAIT_FINISHED") /\ offers_13 /\ ~renegotiating)
  /\ UNCHANGED kept_30

ccs_sent_for_middleboxes_START ==
  /\ ((state = "START") /\ (write_side = "open") /\ offers_13 /\ ~renegotiating)
  /\ UNCHANGED kept_30

ccs_sent_for_middleboxes_WAIT_SH ==
  /\ ((state = "WAIT_SH") /\ (write_side = "open") /\ offers_13 /\ ~renegotiating)
  /\ UNCHANGED kept_30

ccs_sent_for_middleboxes_WAIT_EE ==
  /\ ((state = "WAIT_EE") /\ (write_side = "open") /\ offers_13 /\ ~renegotiating)
  /\ UNCHANGED kept_30

ccs_sent_for_middleboxes_WAIT_CERT_CR ==
  /\ ((state = "WAIT_CERT_CR") /\ (write_side = "open") /\ offers_13 /\ ~renegotiating)
  /\ UNCHANGED kept_30

ccs_sent_for_middleboxes_WAIT_CERT ==
  /\ ((state = "WAIT_CERT") /\ (write_side = "open") /\ offers_13 /\ ~renegotiating)
  /\ UNCHANGED kept_30

ccs_sent_for_middleboxes_WAIT_CV ==
  /\ ((state = "WAIT_CV") /\ (write_side = "open") /\ offers_13 /\ ~renegotiating)
  /\ UNCHANGED kept_30

ccs_sent_for_middleboxes_WAIT_FINISHED ==
  /\ ((state = "WAIT_FINISHED") /\ (write_side = "open") /\ offers_13 /\ ~renegotiating)
  /\ UNCHANGED kept_30

ccs_sent_for_middleboxes_SEND_EOED ==
  /\ ((state = "SEND_EOED") /\ (write_side = "open") /\ offers_13 /\ ~renegotiating)
  /\ UNCHANGED kept_30

ccs_sent_for_middleboxes_SEND_EE ==
  /\ ((state = "SEND_EE") /\ (write_side = "open") /\ offers_13 /\ ~renegotiating)
  /\ UNCHANGED kept_30

ccs_sent_for_middleboxes_SEND_CERT ==
  /\ ((state = "SEND_CERT") /\ (write_side = "open") /\ offers_13 /\ ~renegotiating)
  /\ UNCHANGED kept_30

ccs_sent_for_middleboxes_SEND_CV ==
  /\ ((state = "SEND_CV") /\ (write_side = "open") /\ offers_13 /\ ~renegotiating)
  /\ UNCHANGED kept_30

ccs_sent_for_middleboxes_SEND_FINISHED ==
  /\ ((state = "SEND_FINISHED") /\ (write_side = "open") /\ offers_13 /\ ~renegotiating)
  /\ UNCHANGED kept_30

fault_bad_HelloRetryRequest ==
  /\ (state = "WAIT_SH")
  /\ \E fact_fault \in {"none", "decode_error", "illegal_parameter", "unsupported_extension", "missing_extension"} :
    /\ (fact_fault \in {"decode_error", "illegal_parameter", "unsupported_extension", "missing_extension"})
    /\ alert_owed' = fact_fault
    /\ state' = "ABORT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ offers_13' = FALSE
    /\ early_offered' = FALSE
    /\ session_id_offered' = FALSE
    /\ ticket_supported' = FALSE
    /\ ticket_offered' = FALSE
    /\ psk_offered' = FALSE
    /\ pha_offered' = FALSE
    /\ hrr' = FALSE
    /\ renegotiating' = FALSE
    /\ renegotiation_info' = "absent"
    /\ secure_renegotiation' = FALSE
    /\ client_certificate' = "none"
    /\ certificate_requested' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ offers_12' = FALSE
    /\ hello_requested' = FALSE
    /\ answer_left' = "none"
    /\ UNCHANGED kept_5

fault_bad_ServerHello ==
  /\ (state = "WAIT_SH")
  /\ \E fact_fault_2 \in {"none", "decode_error", "illegal_parameter", "protocol_version", "handshake_failure", "missing_extension", "unsupported_extension"} :
    /\ (fact_fault_2 \in {"decode_error", "illegal_parameter", "protocol_version", "handshake_failure", "missing_extension", "unsupported_extension"})
    /\ alert_owed' = fact_fault_2
    /\ state' = "ABORT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ offers_13' = FALSE
    /\ early_offered' = FALSE
    /\ session_id_offered' = FALSE
    /\ ticket_supported' = FALSE
    /\ ticket_offered' = FALSE
    /\ psk_offered' = FALSE
    /\ pha_offered' = FALSE
    /\ hrr' = FALSE
    /\ renegotiating' = FALSE
    /\ renegotiation_info' = "absent"
    /\ secure_renegotiation' = FALSE
    /\ client_certificate' = "none"
    /\ certificate_requested' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ offers_12' = FALSE
    /\ hello_requested' = FALSE
    /\ answer_left' = "none"
    /\ UNCHANGED kept_5

fault_bad_NewSessionTicket_TLS12_WAIT_RINFO ==
  /\ (state = "TLS12_WAIT_RINFO")
  /\ \E fact_fault_3 \in {"none", "decode_error", "illegal_parameter"} :
    /\ (fact_fault_3 \in {"decode_error", "illegal_parameter"})
    /\ alert_owed' = fact_fault_3
    /\ state' = "ABORT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ hrr' = FALSE
    /\ renegotiating' = FALSE
    /\ renegotiation_info' = "absent"
    /\ secure_renegotiation' = FALSE
    /\ key_exchange' = "TLS13"
    /\ ticket_granted' = FALSE
    /\ status_granted' = FALSE
    /\ client_certificate' = "none"
    /\ certificate_requested' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ false_start_ok' = FALSE
    /\ hello_requested' = FALSE
    /\ answer_left' = "none"
    /\ UNCHANGED kept_20

fault_bad_NewSessionTicket_TLS12_WAIT_NST ==
  /\ (state = "TLS12_WAIT_NST")
  /\ \E fact_fault_3 \in {"none", "decode_error", "illegal_parameter"} :
    /\ (fact_fault_3 \in {"decode_error", "illegal_parameter"})
    /\ alert_owed' = fact_fault_3
    /\ state' = "ABORT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ hrr' = FALSE
    /\ renegotiating' = FALSE
    /\ renegotiation_info' = "absent"
    /\ secure_renegotiation' = FALSE
    /\ resumed' = "no"
    /\ ticket_granted' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ false_start_ok' = FALSE
    /\ hello_requested' = FALSE
    /\ answer_left' = "none"
    /\ UNCHANGED kept_31

fault_bad_NewSessionTicket_SEND_EOED ==
  /\ (state = "SEND_EOED")
  /\ \E fact_fault_3 \in {"none", "decode_error", "illegal_parameter"} :
    /\ (fact_fault_3 \in {"decode_error", "illegal_parameter"})
    /\ alert_owed' = fact_fault_3
    /\ state' = "ABORT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ offers_13' = FALSE
    /\ early_offered' = FALSE
    /\ early_accepted' = FALSE
    /\ pha_offered' = FALSE
    /\ renegotiating' = FALSE
    /\ certificate_requested' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ answer_left' = "none"
    /\ UNCHANGED kept_43

fault_bad_NewSessionTicket_SEND_EE ==
  /\ (state = "SEND_EE")
  /\ \E fact_fault_3 \in {"none", "decode_error", "illegal_parameter"} :
    /\ (fact_fault_3 \in {"decode_error", "illegal_parameter"})
    /\ alert_owed' = fact_fault_3
    /\ state' = "ABORT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ offers_13' = FALSE
    /\ early_offered' = FALSE
    /\ pha_offered' = FALSE
    /\ renegotiating' = FALSE
    /\ certificate_requested' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ answer_left' = "none"
    /\ UNCHANGED kept_44

fault_bad_NewSessionTicket_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ \E fact_fault_3 \in {"none", "decode_error", "illegal_parameter"} :
    /\ (fact_fault_3 \in {"decode_error", "illegal_parameter"})
    /\ alert_owed' = fact_fault_3
    /\ state' = "ABORT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ offers_13' = FALSE
    /\ early_offered' = FALSE
    /\ pha_offered' = FALSE
    /\ renegotiating' = FALSE
    /\ certificate_requested' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ answer_left' = "none"
    /\ UNCHANGED kept_44

fault_bad_NewSessionTicket_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ \E fact_fault_3 \in {"none", "decode_error", "illegal_parameter"} :
    /\ (fact_fault_3 \in {"decode_error", "illegal_parameter"})
    /\ alert_owed' = fact_fault_3
    /\ state' = "ABORT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ offers_13' = FALSE
    /\ early_offered' = FALSE
    /\ pha_offered' = FALSE
    /\ renegotiating' = FALSE
    /\ certificate_requested' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ answer_left' = "none"
    /\ UNCHANGED kept_44

fault_bad_NewSessionTicket_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ \E fact_fault_3 \in {"none", "decode_error", "illegal_parameter"} :
    /\ (fact_fault_3 \in {"decode_error", "illegal_parameter"})
    /\ alert_owed' = fact_fault_3
    /\ state' = "ABORT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ offers_13' = FALSE
    /\ early_offered' = FALSE
    /\ pha_offered' = FALSE
    /\ renegotiating' = FALSE
    /\ certificate_requested' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ answer_left' = "none"
    /\ UNCHANGED kept_44

fault_bad_NewSessionTicket_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ \E fact_fault_3 \in {"none", "decode_error", "illegal_parameter"} :
    /\ (fact_fault_3 \in {"decode_error", "illegal_parameter"})
    /\ alert_owed' = fact_fault_3
    /\ state' = "ABORT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ pha_offered' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ answer_left' = "none"
    /\ UNCHANGED kept_45

fault_bad_NewSessionTicket_PHA_SEND_CV ==
  /\ (state = "PHA_SEND_CV")
  /\ \E fact_fault_3 \in {"none", "decode_error", "illegal_parameter"} :
    /\ (fact_fault_3 \in {"decode_error", "illegal_parameter"})
    /\ alert_owed' = fact_fault_3
    /\ state' = "ABORT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ pha_offered' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ answer_left' = "none"
    /\ UNCHANGED kept_45

fault_bad_NewSessionTicket_PHA_SEND_FINISHED ==
  /\ (state = "PHA_SEND_FINISHED")
  /\ \E fact_fault_3 \in {"none", "decode_error", "illegal_parameter"} :
    /\ (fact_fault_3 \in {"decode_error", "illegal_parameter"})
    /\ alert_owed' = fact_fault_3
    /\ state' = "ABORT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ pha_offered' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ answer_left' = "none"
    /\ UNCHANGED kept_45

fault_bad_Certificate_TLS12_WAIT_RINFO ==
  /\ (state = "TLS12_WAIT_RINFO")
  /\ \E fact_fault_4 \in {"none", "decode_error", "illegal_parameter", "bad_certificate", "unsupported_certificate", "certificate_revoked", "certificate_expired", "certificate_unknown", "unknown_ca", "access_denied", "unsupported_extension"} :
    /\ (fact_fault_4 \in {"decode_error", "illegal_parameter", "bad_certificate", "unsupported_certificate", "certificate_revoked", "certificate_expired", "certificate_unknown", "unknown_ca", "access_denied", "unsupported_extension"})
    /\ alert_owed' = fact_fault_4
    /\ state' = "ABORT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ hrr' = FALSE
    /\ renegotiating' = FALSE
    /\ renegotiation_info' = "absent"
    /\ secure_renegotiation' = FALSE
    /\ key_exchange' = "TLS13"
    /\ ticket_granted' = FALSE
    /\ status_granted' = FALSE
    /\ client_certificate' = "none"
    /\ certificate_requested' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ false_start_ok' = FALSE
    /\ hello_requested' = FALSE
    /\ answer_left' = "none"
    /\ UNCHANGED kept_20

fault_bad_Certificate_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ \E fact_fault_4 \in {"none", "decode_error", "illegal_parameter", "bad_certificate", "unsupported_certificate", "certificate_revoked", "certificate_expired", "certificate_unknown", "unknown_ca", "access_denied", "unsupported_extension"} :
    /\ (fact_fault_4 \in {"decode_error", "illegal_parameter", "bad_certificate", "unsupported_certificate", "certificate_revoked", "certificate_expired", "certificate_unknown", "unknown_ca", "access_denied", "unsupported_extension"})
    /\ alert_owed' = fact_fault_4
    /\ state' = "ABORT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ hrr' = FALSE
    /\ renegotiating' = FALSE
    /\ renegotiation_info' = "absent"
    /\ secure_renegotiation' = FALSE
    /\ key_exchange' = "TLS13"
    /\ resumed' = "no"
    /\ ticket_granted' = FALSE
    /\ status_granted' = FALSE
    /\ client_certificate' = "none"
    /\ certificate_requested' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ false_start_ok' = FALSE
    /\ hello_requested' = FALSE
    /\ answer_left' = "none"
    /\ UNCHANGED kept_21

fault_bad_Certificate_WAIT_CERT_CR ==
  /\ (state = "WAIT_CERT_CR")
  /\ \E fact_fault_4 \in {"none", "decode_error", "illegal_parameter", "bad_certificate", "unsupported_certificate", "certificate_revoked", "certificate_expired", "certificate_unknown", "unknown_ca", "access_denied", "unsupported_extension"} :
    /\ (fact_fault_4 \in {"decode_error", "illegal_parameter", "bad_certificate", "unsupported_certificate", "certificate_revoked", "certificate_expired", "certificate_unknown", "unknown_ca", "access_denied", "unsupported_extension"})
    /\ alert_owed' = fact_fault_4
    /\ state' = "ABORT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ offers_13' = FALSE
    /\ early_offered' = FALSE
    /\ early_accepted' = FALSE
    /\ pha_offered' = FALSE
    /\ renegotiating' = FALSE
    /\ certificate_requested' = FALSE
    /\ alps' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ answer_left' = "none"
    /\ UNCHANGED kept_36

fault_bad_Certificate_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ \E fact_fault_4 \in {"none", "decode_error", "illegal_parameter", "bad_certificate", "unsupported_certificate", "certificate_revoked", "certificate_expired", "certificate_unknown", "unknown_ca", "access_denied", "unsupported_extension"} :
    /\ (fact_fault_4 \in {"decode_error", "illegal_parameter", "bad_certificate", "unsupported_certificate", "certificate_revoked", "certificate_expired", "certificate_unknown", "unknown_ca", "access_denied", "unsupported_extension"})
    /\ alert_owed' = fact_fault_4
    /\ state' = "ABORT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ offers_13' = FALSE
    /\ early_offered' = FALSE
    /\ early_accepted' = FALSE
    /\ pha_offered' = FALSE
    /\ renegotiating' = FALSE
    /\ certificate_requested' = FALSE
    /\ alps' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ answer_left' = "none"
    /\ UNCHANGED kept_36

fault_bad_ServerKeyExchange_TLS12_WAIT_RINFO ==
  /\ (state = "TLS12_WAIT_RINFO")
  /\ \E fact_fault_5 \in {"none", "decode_error", "illegal_parameter", "decrypt_error", "handshake_failure", "insufficient_security"} :
    /\ (fact_fault_5 \in {"decode_error", "illegal_parameter", "decrypt_error", "handshake_failure", "insufficient_security"})
    /\ alert_owed' = fact_fault_5
    /\ state' = "ABORT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ hrr' = FALSE
    /\ renegotiating' = FALSE
    /\ renegotiation_info' = "absent"
    /\ secure_renegotiation' = FALSE
    /\ key_exchange' = "TLS13"
    /\ ticket_granted' = FALSE
    /\ status_granted' = FALSE
    /\ client_certificate' = "none"
    /\ certificate_requested' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ false_start_ok' = FALSE
    /\ hello_requested' = FALSE
    /\ answer_left' = "none"
    /\ UNCHANGED kept_20

fault_bad_ServerKeyExchange_TLS12_WAIT_CSTAT ==
  /\ (state = "TLS12_WAIT_CSTAT")
  /\ \E fact_fault_5 \in {"none", "decode_error", "illegal_parameter", "decrypt_error", "handshake_failure", "insufficient_security"} :
    /\ (fact_fault_5 \in {"decode_error", "illegal_parameter", "decrypt_error", "handshake_failure", "insufficient_security"})
    /\ alert_owed' = fact_fault_5
    /\ state' = "ABORT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ hrr' = FALSE
    /\ renegotiating' = FALSE
    /\ renegotiation_info' = "absent"
    /\ secure_renegotiation' = FALSE
    /\ key_exchange' = "TLS13"
    /\ resumed' = "no"
    /\ ticket_granted' = FALSE
    /\ client_certificate' = "none"
    /\ certificate_requested' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ false_start_ok' = FALSE
    /\ hello_requested' = FALSE
    /\ answer_left' = "none"
    /\ UNCHANGED kept_102

fault_bad_ServerKeyExchange_TLS12_WAIT_SKE ==
  /\ (state = "TLS12_WAIT_SKE")
  /\ \E fact_fault_5 \in {"none", "decode_error", "illegal_parameter", "decrypt_error", "handshake_failure", "insufficient_security"} :
    /\ (fact_fault_5 \in {"decode_error", "illegal_parameter", "decrypt_error", "handshake_failure", "insufficient_security"})
    /\ alert_owed' = fact_fault_5
    /\ state' = "ABORT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ hrr' = FALSE
    /\ renegotiating' = FALSE
    /\ renegotiation_info' = "absent"
    /\ secure_renegotiation' = FALSE
    /\ key_exchange' = "TLS13"
    /\ resumed' = "no"
    /\ ticket_granted' = FALSE
    /\ client_certificate' = "none"
    /\ certificate_requested' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ false_start_ok' = FALSE
    /\ hello_requested' = FALSE
    /\ answer_left' = "none"
    /\ UNCHANGED kept_102

fault_bad_ServerKeyExchange_TLS12_WAIT_SKE_OPT ==
  /\ (state = "TLS12_WAIT_SKE_OPT")
  /\ \E fact_fault_5 \in {"none", "decode_error", "illegal_parameter", "decrypt_error", "handshake_failure", "insufficient_security"} :
    /\ (fact_fault_5 \in {"decode_error", "illegal_parameter", "decrypt_error", "handshake_failure", "insufficient_security"})
    /\ alert_owed' = fact_fault_5
    /\ state' = "ABORT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ hrr' = FALSE
    /\ renegotiating' = FALSE
    /\ renegotiation_info' = "absent"
    /\ secure_renegotiation' = FALSE
    /\ key_exchange' = "TLS13"
    /\ resumed' = "no"
    /\ ticket_granted' = FALSE
    /\ client_certificate' = "none"
    /\ certificate_requested' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ false_start_ok' = FALSE
    /\ hello_requested' = FALSE
    /\ answer_left' = "none"
    /\ UNCHANGED kept_102

fault_bad_ServerHelloDone_TLS12_WAIT_RINFO ==
  /\ (state = "TLS12_WAIT_RINFO")
  /\ \E fact_fault_6 \in {"none", "decode_error"} :
    /\ (fact_fault_6 = "decode_error")
    /\ alert_owed' = fact_fault_6
    /\ state' = "ABORT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ hrr' = FALSE
    /\ renegotiating' = FALSE
    /\ renegotiation_info' = "absent"
    /\ secure_renegotiation' = FALSE
    /\ key_exchange' = "TLS13"
    /\ ticket_granted' = FALSE
    /\ status_granted' = FALSE
    /\ client_certificate' = "none"
    /\ certificate_requested' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ false_start_ok' = FALSE
    /\ hello_requested' = FALSE
    /\ answer_left' = "none"
    /\ UNCHANGED kept_20

fault_bad_ServerHelloDone_TLS12_WAIT_CSTAT ==
  /\ (state = "TLS12_WAIT_CSTAT")
  /\ \E fact_fault_6 \in {"none", "decode_error"} :
    /\ (fact_fault_6 = "decode_error")
    /\ alert_owed' = fact_fault_6
    /\ state' = "ABORT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ hrr' = FALSE
    /\ renegotiating' = FALSE
    /\ renegotiation_info' = "absent"
    /\ secure_renegotiation' = FALSE
    /\ key_exchange' = "TLS13"
    /\ resumed' = "no"
    /\ ticket_granted' = FALSE
    /\ client_certificate' = "none"
    /\ certificate_requested' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ false_start_ok' = FALSE
    /\ hello_requested' = FALSE
    /\ answer_left' = "none"
    /\ UNCHANGED kept_102

fault_bad_ServerHelloDone_TLS12_WAIT_SKE_OPT ==
  /\ (state = "TLS12_WAIT_SKE_OPT")
  /\ \E fact_fault_6 \in {"none", "decode_error"} :
    /\ (fact_fault_6 = "decode_error")
    /\ alert_owed' = fact_fault_6
    /\ state' = "ABORT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ hrr' = FALSE
    /\ renegotiating' = FALSE
    /\ renegotiation_info' = "absent"
    /\ secure_renegotiation' = FALSE
    /\ key_exchange' = "TLS13"
    /\ resumed' = "no"
    /\ ticket_granted' = FALSE
    /\ client_certificate' = "none"
    /\ certificate_requested' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ false_start_ok' = FALSE
    /\ hello_requested' = FALSE
    /\ answer_left' = "none"
    /\ UNCHANGED kept_102

fault_bad_ServerHelloDone_TLS12_WAIT_CR ==
  /\ (state = "TLS12_WAIT_CR")
  /\ \E fact_fault_6 \in {"none", "decode_error"} :
    /\ (fact_fault_6 = "decode_error")
    /\ alert_owed' = fact_fault_6
    /\ state' = "ABORT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ hrr' = FALSE
    /\ renegotiating' = FALSE
    /\ renegotiation_info' = "absent"
    /\ secure_renegotiation' = FALSE
    /\ key_exchange' = "TLS13"
    /\ resumed' = "no"
    /\ ticket_granted' = FALSE
    /\ client_certificate' = "none"
    /\ certificate_requested' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ false_start_ok' = FALSE
    /\ hello_requested' = FALSE
    /\ answer_left' = "none"
    /\ UNCHANGED kept_102

fault_bad_ServerHelloDone_TLS12_WAIT_SHD ==
  /\ (state = "TLS12_WAIT_SHD")
  /\ \E fact_fault_6 \in {"none", "decode_error"} :
    /\ (fact_fault_6 = "decode_error")
    /\ alert_owed' = fact_fault_6
    /\ state' = "ABORT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ hrr' = FALSE
    /\ renegotiating' = FALSE
    /\ renegotiation_info' = "absent"
    /\ secure_renegotiation' = FALSE
    /\ key_exchange' = "TLS13"
    /\ resumed' = "no"
    /\ ticket_granted' = FALSE
    /\ client_certificate' = "none"
    /\ certificate_requested' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ false_start_ok' = FALSE
    /\ hello_requested' = FALSE
    /\ answer_left' = "none"
    /\ UNCHANGED kept_102

fault_bad_CertificateStatus ==
  /\ (state = "TLS12_WAIT_CSTAT")
  /\ \E fact_fault_7 \in {"none", "decode_error", "illegal_parameter", "bad_certificate_status_response"} :
    /\ (fact_fault_7 \in {"decode_error", "illegal_parameter", "bad_certificate_status_response"})
    /\ alert_owed' = fact_fault_7
    /\ state' = "ABORT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ hrr' = FALSE
    /\ renegotiating' = FALSE
    /\ renegotiation_info' = "absent"
    /\ secure_renegotiation' = FALSE
    /\ key_exchange' = "TLS13"
    /\ resumed' = "no"
    /\ ticket_granted' = FALSE
    /\ client_certificate' = "none"
    /\ certificate_requested' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ false_start_ok' = FALSE
    /\ hello_requested' = FALSE
    /\ answer_left' = "none"
    /\ UNCHANGED kept_102

fault_bad_CertificateRequest_TLS12_WAIT_CSTAT ==
  /\ (state = "TLS12_WAIT_CSTAT")
  /\ \E fact_fault_8 \in {"none", "decode_error", "illegal_parameter", "missing_extension"} :
    /\ (fact_fault_8 \in {"decode_error", "illegal_parameter", "missing_extension"})
    /\ alert_owed' = fact_fault_8
    /\ state' = "ABORT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ hrr' = FALSE
    /\ renegotiating' = FALSE
    /\ renegotiation_info' = "absent"
    /\ secure_renegotiation' = FALSE
    /\ key_exchange' = "TLS13"
    /\ resumed' = "no"
    /\ ticket_granted' = FALSE
    /\ client_certificate' = "none"
    /\ certificate_requested' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ false_start_ok' = FALSE
    /\ hello_requested' = FALSE
    /\ answer_left' = "none"
    /\ UNCHANGED kept_102

fault_bad_CertificateRequest_TLS12_WAIT_CR ==
  /\ (state = "TLS12_WAIT_CR")
  /\ \E fact_fault_8 \in {"none", "decode_error", "illegal_parameter", "missing_extension"} :
    /\ (fact_fault_8 \in {"decode_error", "illegal_parameter", "missing_extension"})
    /\ alert_owed' = fact_fault_8
    /\ state' = "ABORT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ hrr' = FALSE
    /\ renegotiating' = FALSE
    /\ renegotiation_info' = "absent"
    /\ secure_renegotiation' = FALSE
    /\ key_exchange' = "TLS13"
    /\ resumed' = "no"
    /\ ticket_granted' = FALSE
    /\ client_certificate' = "none"
    /\ certificate_requested' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ false_start_ok' = FALSE
    /\ hello_requested' = FALSE
    /\ answer_left' = "none"
    /\ UNCHANGED kept_102

fault_bad_CertificateRequest_WAIT_CERT_CR ==
  /\ (state = "WAIT_CERT_CR")
  /\ \E fact_fault_8 \in {"none", "decode_error", "illegal_parameter", "missing_extension"} :
    /\ (fact_fault_8 \in {"decode_error", "illegal_parameter", "missing_extension"})
    /\ alert_owed' = fact_fault_8
    /\ state' = "ABORT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ offers_13' = FALSE
    /\ early_offered' = FALSE
    /\ early_accepted' = FALSE
    /\ pha_offered' = FALSE
    /\ renegotiating' = FALSE
    /\ certificate_requested' = FALSE
    /\ alps' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ answer_left' = "none"
    /\ UNCHANGED kept_36

fault_bad_CertificateRequest_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ \E fact_fault_8 \in {"none", "decode_error", "illegal_parameter", "missing_extension"} :
    /\ (fact_fault_8 \in {"decode_error", "illegal_parameter", "missing_extension"})
    /\ alert_owed' = fact_fault_8
    /\ state' = "ABORT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ pha_offered' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ answer_left' = "none"
    /\ UNCHANGED kept_45

fault_bad_CertificateRequest_PHA_SEND_CV ==
  /\ (state = "PHA_SEND_CV")
  /\ \E fact_fault_8 \in {"none", "decode_error", "illegal_parameter", "missing_extension"} :
    /\ (fact_fault_8 \in {"decode_error", "illegal_parameter", "missing_extension"})
    /\ alert_owed' = fact_fault_8
    /\ state' = "ABORT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ pha_offered' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ answer_left' = "none"
    /\ UNCHANGED kept_45

fault_bad_CertificateRequest_PHA_SEND_FINISHED ==
  /\ (state = "PHA_SEND_FINISHED")
  /\ \E fact_fault_8 \in {"none", "decode_error", "illegal_parameter", "missing_extension"} :
    /\ (fact_fault_8 \in {"decode_error", "illegal_parameter", "missing_extension"})
    /\ alert_owed' = fact_fault_8
    /\ state' = "ABORT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ pha_offered' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ answer_left' = "none"
    /\ UNCHANGED kept_45

fault_bad_Finished_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ \E fact_fault_9 \in {"none", "decode_error", "decrypt_error"} :
    /\ (fact_fault_9 \in {"decode_error", "decrypt_error"})
    /\ alert_owed' = fact_fault_9
    /\ state' = "ABORT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ hrr' = FALSE
    /\ renegotiating' = FALSE
    /\ renegotiation_info' = "absent"
    /\ secure_renegotiation' = FALSE
    /\ resumed' = "no"
    /\ ticket_granted' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ false_start_ok' = FALSE
    /\ hello_requested' = FALSE
    /\ answer_left' = "none"
    /\ UNCHANGED kept_31

fault_bad_Finished_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ \E fact_fault_9 \in {"none", "decode_error", "decrypt_error"} :
    /\ (fact_fault_9 \in {"decode_error", "decrypt_error"})
    /\ alert_owed' = fact_fault_9
    /\ state' = "ABORT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ offers_13' = FALSE
    /\ early_offered' = FALSE
    /\ early_accepted' = FALSE
    /\ pha_offered' = FALSE
    /\ renegotiating' = FALSE
    /\ certificate_requested' = FALSE
    /\ alps' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ answer_left' = "none"
    /\ UNCHANGED kept_36

fault_bad_EncryptedExtensions ==
  /\ (state = "WAIT_EE")
  /\ \E fact_fault_10 \in {"none", "decode_error", "illegal_parameter", "unsupported_extension", "no_application_protocol"} :
    /\ (fact_fault_10 \in {"decode_error", "illegal_parameter", "unsupported_extension", "no_application_protocol"})
    /\ alert_owed' = fact_fault_10
    /\ state' = "ABORT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ offers_13' = FALSE
    /\ early_offered' = FALSE
    /\ pha_offered' = FALSE
    /\ renegotiating' = FALSE
    /\ psk' = "none"
    /\ certificate_requested' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ answer_left' = "none"
    /\ UNCHANGED kept_35

fault_bad_CompressedCertificate_WAIT_CERT_CR ==
  /\ (state = "WAIT_CERT_CR")
  /\ \E fact_fault_11 \in {"none", "decode_error", "illegal_parameter", "bad_certificate", "unsupported_certificate", "certificate_revoked", "certificate_expired", "certificate_unknown", "unknown_ca", "access_denied", "unsupported_extension"} :
    /\ (fact_fault_11 \in {"decode_error", "illegal_parameter", "bad_certificate", "unsupported_certificate", "certificate_revoked", "certificate_expired", "certificate_unknown", "unknown_ca", "access_denied", "unsupported_extension"})
    /\ alert_owed' = fact_fault_11
    /\ state' = "ABORT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ offers_13' = FALSE
    /\ early_offered' = FALSE
    /\ early_accepted' = FALSE
    /\ pha_offered' = FALSE
    /\ renegotiating' = FALSE
    /\ certificate_requested' = FALSE
    /\ alps' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ answer_left' = "none"
    /\ UNCHANGED kept_36

fault_bad_CompressedCertificate_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ \E fact_fault_11 \in {"none", "decode_error", "illegal_parameter", "bad_certificate", "unsupported_certificate", "certificate_revoked", "certificate_expired", "certificate_unknown", "unknown_ca", "access_denied", "unsupported_extension"} :
    /\ (fact_fault_11 \in {"decode_error", "illegal_parameter", "bad_certificate", "unsupported_certificate", "certificate_revoked", "certificate_expired", "certificate_unknown", "unknown_ca", "access_denied", "unsupported_extension"})
    /\ alert_owed' = fact_fault_11
    /\ state' = "ABORT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ offers_13' = FALSE
    /\ early_offered' = FALSE
    /\ early_accepted' = FALSE
    /\ pha_offered' = FALSE
    /\ renegotiating' = FALSE
    /\ certificate_requested' = FALSE
    /\ alps' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ answer_left' = "none"
    /\ UNCHANGED kept_36

fault_bad_CertificateVerify ==
  /\ (state = "WAIT_CV")
  /\ \E fact_fault_12 \in {"none", "decode_error", "illegal_parameter", "decrypt_error"} :
    /\ (fact_fault_12 \in {"decode_error", "illegal_parameter", "decrypt_error"})
    /\ alert_owed' = fact_fault_12
    /\ state' = "ABORT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ offers_13' = FALSE
    /\ early_offered' = FALSE
    /\ early_accepted' = FALSE
    /\ pha_offered' = FALSE
    /\ renegotiating' = FALSE
    /\ certificate_requested' = FALSE
    /\ alps' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ answer_left' = "none"
    /\ UNCHANGED kept_36

fault_bad_KeyUpdate_SEND_EOED ==
  /\ (state = "SEND_EOED")
  /\ \E fact_fault_13 \in {"none", "decode_error", "illegal_parameter"} :
    /\ (fact_fault_13 \in {"decode_error", "illegal_parameter"})
    /\ alert_owed' = fact_fault_13
    /\ state' = "ABORT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ offers_13' = FALSE
    /\ early_offered' = FALSE
    /\ early_accepted' = FALSE
    /\ pha_offered' = FALSE
    /\ renegotiating' = FALSE
    /\ certificate_requested' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ answer_left' = "none"
    /\ UNCHANGED kept_43

fault_bad_KeyUpdate_SEND_EE ==
  /\ (state = "SEND_EE")
  /\ \E fact_fault_13 \in {"none", "decode_error", "illegal_parameter"} :
    /\ (fact_fault_13 \in {"decode_error", "illegal_parameter"})
    /\ alert_owed' = fact_fault_13
    /\ state' = "ABORT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ offers_13' = FALSE
    /\ early_offered' = FALSE
    /\ pha_offered' = FALSE
    /\ renegotiating' = FALSE
    /\ certificate_requested' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ answer_left' = "none"
    /\ UNCHANGED kept_44

fault_bad_KeyUpdate_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ \E fact_fault_13 \in {"none", "decode_error", "illegal_parameter"} :
    /\ (fact_fault_13 \in {"decode_error", "illegal_parameter"})
    /\ alert_owed' = fact_fault_13
    /\ state' = "ABORT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ offers_13' = FALSE
    /\ early_offered' = FALSE
    /\ pha_offered' = FALSE
    /\ renegotiating' = FALSE
    /\ certificate_requested' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ answer_left' = "none"
    /\ UNCHANGED kept_44

fault_bad_KeyUpdate_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ \E fact_fault_13 \in {"none", "decode_error", "illegal_parameter"} :
    /\ (fact_fault_13 \in {"decode_error", "illegal_parameter"})
    /\ alert_owed' = fact_fault_13
    /\ state' = "ABORT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ offers_13' = FALSE
    /\ early_offered' = FALSE
    /\ pha_offered' = FALSE
    /\ renegotiating' = FALSE
    /\ certificate_requested' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ answer_left' = "none"
    /\ UNCHANGED kept_44

fault_bad_KeyUpdate_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ \E fact_fault_13 \in {"none", "decode_error", "illegal_parameter"} :
    /\ (fact_fault_13 \in {"decode_error", "illegal_parameter"})
    /\ alert_owed' = fact_fault_13
    /\ state' = "ABORT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ offers_13' = FALSE
    /\ early_offered' = FALSE
    /\ pha_offered' = FALSE
    /\ renegotiating' = FALSE
    /\ certificate_requested' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ answer_left' = "none"
    /\ UNCHANGED kept_44

fault_bad_KeyUpdate_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ \E fact_fault_13 \in {"none", "decode_error", "illegal_parameter"} :
    /\ (fact_fault_13 \in {"decode_error", "illegal_parameter"})
    /\ alert_owed' = fact_fault_13
    /\ state' = "ABORT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ pha_offered' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ answer_left' = "none"
    /\ UNCHANGED kept_45

fault_bad_KeyUpdate_PHA_SEND_CV ==
  /\ (state = "PHA_SEND_CV")
  /\ \E fact_fault_13 \in {"none", "decode_error", "illegal_parameter"} :
    /\ (fact_fault_13 \in {"decode_error", "illegal_parameter"})
    /\ alert_owed' = fact_fault_13
    /\ state' = "ABORT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ pha_offered' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ answer_left' = "none"
    /\ UNCHANGED kept_45

fault_bad_KeyUpdate_PHA_SEND_FINISHED ==
  /\ (state = "PHA_SEND_FINISHED")
  /\ \E fact_fault_13 \in {"none", "decode_error", "illegal_parameter"} :
    /\ (fact_fault_13 \in {"decode_error", "illegal_parameter"})
    /\ alert_owed' = fact_fault_13
    /\ state' = "ABORT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ pha_offered' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ answer_left' = "none"
    /\ UNCHANGED kept_45

unexpected_HelloRequest_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_103

unexpected_ClientHello_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_103

unexpected_HelloRetryRequest_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_103

unexpected_ServerHello_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_103

unexpected_NewSessionTicket_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_103

unexpected_EndOfEarlyData_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_103

unexpected_EncryptedExtensions_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_103

unexpected_ClientEncryptedExtensions_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_103

unexpected_Certificate_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_103

unexpected_ServerKeyExchange_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_103

unexpected_CertificateRequest_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_103

unexpected_ServerHelloDone_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_103

unexpected_CertificateVerify_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_103

unexpected_ClientKeyExchange_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_103

unexpected_Finished_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_103

unexpected_CertificateStatus_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_103

unexpected_KeyUpdate_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_103

unexpected_CompressedCertificate_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_103

unexpected_UnknownHandshake_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_103

unexpected_ChangeCipherSpec_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_103

unexpected_Alert_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_103

unexpected_ApplicationData_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_103

unexpected_UnknownRecord_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_103

unexpected_EmptyRecord_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_103

unexpected_HelloRequest_WAIT_SH ==
  /\ (state = "WAIT_SH")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_5

unexpected_ClientHello_WAIT_SH ==
  /\ (state = "WAIT_SH")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_5

unexpected_HelloRetryRequest_WAIT_SH ==
  /\ (state = "WAIT_SH")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_5

unexpected_ServerHello_WAIT_SH ==
  /\ (state = "WAIT_SH")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_5

unexpected_NewSessionTicket_WAIT_SH ==
  /\ (state = "WAIT_SH")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_5

unexpected_EndOfEarlyData_WAIT_SH ==
  /\ (state = "WAIT_SH")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_5

unexpected_EncryptedExtensions_WAIT_SH ==
  /\ (state = "WAIT_SH")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_5

unexpected_ClientEncryptedExtensions_WAIT_SH ==
  /\ (state = "WAIT_SH")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_5

unexpected_Certificate_WAIT_SH ==
  /\ (state = "WAIT_SH")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_5

unexpected_ServerKeyExchange_WAIT_SH ==
  /\ (state = "WAIT_SH")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_5

unexpected_CertificateRequest_WAIT_SH ==
  /\ (state = "WAIT_SH")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_5

unexpected_ServerHelloDone_WAIT_SH ==
  /\ (state = "WAIT_SH")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_5

unexpected_CertificateVerify_WAIT_SH ==
  /\ (state = "WAIT_SH")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_5

unexpected_ClientKeyExchange_WAIT_SH ==
  /\ (state = "WAIT_SH")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_5

unexpected_Finished_WAIT_SH ==
  /\ (state = "WAIT_SH")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_5

unexpected_CertificateStatus_WAIT_SH ==
  /\ (state = "WAIT_SH")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_5

unexpected_KeyUpdate_WAIT_SH ==
  /\ (state = "WAIT_SH")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_5

unexpected_CompressedCertificate_WAIT_SH ==
  /\ (state = "WAIT_SH")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_5

unexpected_UnknownHandshake_WAIT_SH ==
  /\ (state = "WAIT_SH")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_5

unexpected_ChangeCipherSpec_WAIT_SH ==
  /\ (state = "WAIT_SH")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_5

unexpected_Alert_WAIT_SH ==
  /\ (state = "WAIT_SH")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_5

unexpected_ApplicationData_WAIT_SH ==
  /\ (state = "WAIT_SH")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_5

unexpected_UnknownRecord_WAIT_SH ==
  /\ (state = "WAIT_SH")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_5

unexpected_EmptyRecord_WAIT_SH ==
  /\ (state = "WAIT_SH")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ offers_12' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_5

unexpected_HelloRequest_TLS12_WAIT_RINFO ==
  /\ (state = "TLS12_WAIT_RINFO")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_20

unexpected_ClientHello_TLS12_WAIT_RINFO ==
  /\ (state = "TLS12_WAIT_RINFO")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_20

unexpected_HelloRetryRequest_TLS12_WAIT_RINFO ==
  /\ (state = "TLS12_WAIT_RINFO")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_20

unexpected_ServerHello_TLS12_WAIT_RINFO ==
  /\ (state = "TLS12_WAIT_RINFO")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_20

unexpected_NewSessionTicket_TLS12_WAIT_RINFO ==
  /\ (state = "TLS12_WAIT_RINFO")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_20

unexpected_EndOfEarlyData_TLS12_WAIT_RINFO ==
  /\ (state = "TLS12_WAIT_RINFO")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_20

unexpected_EncryptedExtensions_TLS12_WAIT_RINFO ==
  /\ (state = "TLS12_WAIT_RINFO")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_20

unexpected_ClientEncryptedExtensions_TLS12_WAIT_RINFO ==
  /\ (state = "TLS12_WAIT_RINFO")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_20

unexpected_Certificate_TLS12_WAIT_RINFO ==
  /\ (state = "TLS12_WAIT_RINFO")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_20

unexpected_ServerKeyExchange_TLS12_WAIT_RINFO ==
  /\ (state = "TLS12_WAIT_RINFO")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_20

unexpected_CertificateRequest_TLS12_WAIT_RINFO ==
  /\ (state = "TLS12_WAIT_RINFO")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_20

unexpected_ServerHelloDone_TLS12_WAIT_RINFO ==
  /\ (state = "TLS12_WAIT_RINFO")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_20

unexpected_CertificateVerify_TLS12_WAIT_RINFO ==
  /\ (state = "TLS12_WAIT_RINFO")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_20

unexpected_ClientKeyExchange_TLS12_WAIT_RINFO ==
  /\ (state = "TLS12_WAIT_RINFO")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_20

unexpected_Finished_TLS12_WAIT_RINFO ==
  /\ (state = "TLS12_WAIT_RINFO")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_20

unexpected_CertificateStatus_TLS12_WAIT_RINFO ==
  /\ (state = "TLS12_WAIT_RINFO")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_20

unexpected_KeyUpdate_TLS12_WAIT_RINFO ==
  /\ (state = "TLS12_WAIT_RINFO")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_20

unexpected_CompressedCertificate_TLS12_WAIT_RINFO ==
  /\ (state = "TLS12_WAIT_RINFO")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_20

unexpected_UnknownHandshake_TLS12_WAIT_RINFO ==
  /\ (state = "TLS12_WAIT_RINFO")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_20

unexpected_ChangeCipherSpec_TLS12_WAIT_RINFO ==
  /\ (state = "TLS12_WAIT_RINFO")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_20

unexpected_Alert_TLS12_WAIT_RINFO ==
  /\ (state = "TLS12_WAIT_RINFO")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_20

unexpected_ApplicationData_TLS12_WAIT_RINFO ==
  /\ (state = "TLS12_WAIT_RINFO")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_20

unexpected_UnknownRecord_TLS12_WAIT_RINFO ==
  /\ (state = "TLS12_WAIT_RINFO")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_20

unexpected_EmptyRecord_TLS12_WAIT_RINFO ==
  /\ (state = "TLS12_WAIT_RINFO")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_20

unexpected_HelloRequest_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_21

unexpected_ClientHello_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_21

unexpected_HelloRetryRequest_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_21

unexpected_ServerHello_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_21

unexpected_NewSessionTicket_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_21

unexpected_EndOfEarlyData_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_21

unexpected_EncryptedExtensions_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_21

unexpected_ClientEncryptedExtensions_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_21

unexpected_Certificate_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_21

unexpected_ServerKeyExchange_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_21

unexpected_CertificateRequest_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_21

unexpected_ServerHelloDone_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_21

unexpected_CertificateVerify_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_21

unexpected_ClientKeyExchange_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_21

unexpected_Finished_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_21

unexpected_CertificateStatus_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_21

unexpected_KeyUpdate_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_21

unexpected_CompressedCertificate_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_21

unexpected_UnknownHandshake_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_21

unexpected_ChangeCipherSpec_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_21

unexpected_Alert_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_21

unexpected_ApplicationData_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_21

unexpected_UnknownRecord_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_21

unexpected_EmptyRecord_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_21

unexpected_HelloRequest_TLS12_WAIT_CSTAT ==
  /\ (state = "TLS12_WAIT_CSTAT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_ClientHello_TLS12_WAIT_CSTAT ==
  /\ (state = "TLS12_WAIT_CSTAT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_HelloRetryRequest_TLS12_WAIT_CSTAT ==
  /\ (state = "TLS12_WAIT_CSTAT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_ServerHello_TLS12_WAIT_CSTAT ==
  /\ (state = "TLS12_WAIT_CSTAT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_NewSessionTicket_TLS12_WAIT_CSTAT ==
  /\ (state = "TLS12_WAIT_CSTAT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_EndOfEarlyData_TLS12_WAIT_CSTAT ==
  /\ (state = "TLS12_WAIT_CSTAT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_EncryptedExtensions_TLS12_WAIT_CSTAT ==
  /\ (state = "TLS12_WAIT_CSTAT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_ClientEncryptedExtensions_TLS12_WAIT_CSTAT ==
  /\ (state = "TLS12_WAIT_CSTAT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_Certificate_TLS12_WAIT_CSTAT ==
  /\ (state = "TLS12_WAIT_CSTAT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_ServerKeyExchange_TLS12_WAIT_CSTAT ==
  /\ (state = "TLS12_WAIT_CSTAT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_CertificateRequest_TLS12_WAIT_CSTAT ==
  /\ (state = "TLS12_WAIT_CSTAT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_ServerHelloDone_TLS12_WAIT_CSTAT ==
  /\ (state = "TLS12_WAIT_CSTAT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_CertificateVerify_TLS12_WAIT_CSTAT ==
  /\ (state = "TLS12_WAIT_CSTAT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_ClientKeyExchange_TLS12_WAIT_CSTAT ==
  /\ (state = "TLS12_WAIT_CSTAT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_Finished_TLS12_WAIT_CSTAT ==
  /\ (state = "TLS12_WAIT_CSTAT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_CertificateStatus_TLS12_WAIT_CSTAT ==
  /\ (state = "TLS12_WAIT_CSTAT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_KeyUpdate_TLS12_WAIT_CSTAT ==
  /\ (state = "TLS12_WAIT_CSTAT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_CompressedCertificate_TLS12_WAIT_CSTAT ==
  /\ (state = "TLS12_WAIT_CSTAT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_UnknownHandshake_TLS12_WAIT_CSTAT ==
  /\ (state = "TLS12_WAIT_CSTAT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_ChangeCipherSpec_TLS12_WAIT_CSTAT ==
  /\ (state = "TLS12_WAIT_CSTAT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_Alert_TLS12_WAIT_CSTAT ==
  /\ (state = "TLS12_WAIT_CSTAT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_ApplicationData_TLS12_WAIT_CSTAT ==
  /\ (state = "TLS12_WAIT_CSTAT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_UnknownRecord_TLS12_WAIT_CSTAT ==
  /\ (state = "TLS12_WAIT_CSTAT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_EmptyRecord_TLS12_WAIT_CSTAT ==
  /\ (state = "TLS12_WAIT_CSTAT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_HelloRequest_TLS12_WAIT_SKE ==
  /\ (state = "TLS12_WAIT_SKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_ClientHello_TLS12_WAIT_SKE ==
  /\ (state = "TLS12_WAIT_SKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_HelloRetryRequest_TLS12_WAIT_SKE ==
  /\ (state = "TLS12_WAIT_SKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_ServerHello_TLS12_WAIT_SKE ==
  /\ (state = "TLS12_WAIT_SKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_NewSessionTicket_TLS12_WAIT_SKE ==
  /\ (state = "TLS12_WAIT_SKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_EndOfEarlyData_TLS12_WAIT_SKE ==
  /\ (state = "TLS12_WAIT_SKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_EncryptedExtensions_TLS12_WAIT_SKE ==
  /\ (state = "TLS12_WAIT_SKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_ClientEncryptedExtensions_TLS12_WAIT_SKE ==
  /\ (state = "TLS12_WAIT_SKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_Certificate_TLS12_WAIT_SKE ==
  /\ (state = "TLS12_WAIT_SKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_ServerKeyExchange_TLS12_WAIT_SKE ==
  /\ (state = "TLS12_WAIT_SKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_CertificateRequest_TLS12_WAIT_SKE ==
  /\ (state = "TLS12_WAIT_SKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_ServerHelloDone_TLS12_WAIT_SKE ==
  /\ (state = "TLS12_WAIT_SKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_CertificateVerify_TLS12_WAIT_SKE ==
  /\ (state = "TLS12_WAIT_SKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_ClientKeyExchange_TLS12_WAIT_SKE ==
  /\ (state = "TLS12_WAIT_SKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_Finished_TLS12_WAIT_SKE ==
  /\ (state = "TLS12_WAIT_SKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_CertificateStatus_TLS12_WAIT_SKE ==
  /\ (state = "TLS12_WAIT_SKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_KeyUpdate_TLS12_WAIT_SKE ==
  /\ (state = "TLS12_WAIT_SKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_CompressedCertificate_TLS12_WAIT_SKE ==
  /\ (state = "TLS12_WAIT_SKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_UnknownHandshake_TLS12_WAIT_SKE ==
  /\ (state = "TLS12_WAIT_SKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_ChangeCipherSpec_TLS12_WAIT_SKE ==
  /\ (state = "TLS12_WAIT_SKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_Alert_TLS12_WAIT_SKE ==
  /\ (state = "TLS12_WAIT_SKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_ApplicationData_TLS12_WAIT_SKE ==
  /\ (state = "TLS12_WAIT_SKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_UnknownRecord_TLS12_WAIT_SKE ==
  /\ (state = "TLS12_WAIT_SKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_EmptyRecord_TLS12_WAIT_SKE ==
  /\ (state = "TLS12_WAIT_SKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_HelloRequest_TLS12_WAIT_SKE_OPT ==
  /\ (state = "TLS12_WAIT_SKE_OPT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_ClientHello_TLS12_WAIT_SKE_OPT ==
  /\ (state = "TLS12_WAIT_SKE_OPT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_HelloRetryRequest_TLS12_WAIT_SKE_OPT ==
  /\ (state = "TLS12_WAIT_SKE_OPT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_ServerHello_TLS12_WAIT_SKE_OPT ==
  /\ (state = "TLS12_WAIT_SKE_OPT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_NewSessionTicket_TLS12_WAIT_SKE_OPT ==
  /\ (state = "TLS12_WAIT_SKE_OPT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_EndOfEarlyData_TLS12_WAIT_SKE_OPT ==
  /\ (state = "TLS12_WAIT_SKE_OPT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_EncryptedExtensions_TLS12_WAIT_SKE_OPT ==
  /\ (state = "TLS12_WAIT_SKE_OPT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_ClientEncryptedExtensions_TLS12_WAIT_SKE_OPT ==
  /\ (state = "TLS12_WAIT_SKE_OPT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_Certificate_TLS12_WAIT_SKE_OPT ==
  /\ (state = "TLS12_WAIT_SKE_OPT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_ServerKeyExchange_TLS12_WAIT_SKE_OPT ==
  /\ (state = "TLS12_WAIT_SKE_OPT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_CertificateRequest_TLS12_WAIT_SKE_OPT ==
  /\ (state = "TLS12_WAIT_SKE_OPT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_ServerHelloDone_TLS12_WAIT_SKE_OPT ==
  /\ (state = "TLS12_WAIT_SKE_OPT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_CertificateVerify_TLS12_WAIT_SKE_OPT ==
  /\ (state = "TLS12_WAIT_SKE_OPT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_ClientKeyExchange_TLS12_WAIT_SKE_OPT ==
  /\ (state = "TLS12_WAIT_SKE_OPT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_Finished_TLS12_WAIT_SKE_OPT ==
  /\ (state = "TLS12_WAIT_SKE_OPT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_CertificateStatus_TLS12_WAIT_SKE_OPT ==
  /\ (state = "TLS12_WAIT_SKE_OPT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_KeyUpdate_TLS12_WAIT_SKE_OPT ==
  /\ (state = "TLS12_WAIT_SKE_OPT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_CompressedCertificate_TLS12_WAIT_SKE_OPT ==
  /\ (state = "TLS12_WAIT_SKE_OPT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_UnknownHandshake_TLS12_WAIT_SKE_OPT ==
  /\ (state = "TLS12_WAIT_SKE_OPT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_ChangeCipherSpec_TLS12_WAIT_SKE_OPT ==
  /\ (state = "TLS12_WAIT_SKE_OPT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_Alert_TLS12_WAIT_SKE_OPT ==
  /\ (state = "TLS12_WAIT_SKE_OPT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_ApplicationData_TLS12_WAIT_SKE_OPT ==
  /\ (state = "TLS12_WAIT_SKE_OPT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_UnknownRecord_TLS12_WAIT_SKE_OPT ==
  /\ (state = "TLS12_WAIT_SKE_OPT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_EmptyRecord_TLS12_WAIT_SKE_OPT ==
  /\ (state = "TLS12_WAIT_SKE_OPT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_HelloRequest_TLS12_WAIT_CR ==
  /\ (state = "TLS12_WAIT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_ClientHello_TLS12_WAIT_CR ==
  /\ (state = "TLS12_WAIT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_HelloRetryRequest_TLS12_WAIT_CR ==
  /\ (state = "TLS12_WAIT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_ServerHello_TLS12_WAIT_CR ==
  /\ (state = "TLS12_WAIT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_NewSessionTicket_TLS12_WAIT_CR ==
  /\ (state = "TLS12_WAIT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_EndOfEarlyData_TLS12_WAIT_CR ==
  /\ (state = "TLS12_WAIT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_EncryptedExtensions_TLS12_WAIT_CR ==
  /\ (state = "TLS12_WAIT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_ClientEncryptedExtensions_TLS12_WAIT_CR ==
  /\ (state = "TLS12_WAIT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_Certificate_TLS12_WAIT_CR ==
  /\ (state = "TLS12_WAIT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_ServerKeyExchange_TLS12_WAIT_CR ==
  /\ (state = "TLS12_WAIT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_CertificateRequest_TLS12_WAIT_CR ==
  /\ (state = "TLS12_WAIT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_ServerHelloDone_TLS12_WAIT_CR ==
  /\ (state = "TLS12_WAIT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_CertificateVerify_TLS12_WAIT_CR ==
  /\ (state = "TLS12_WAIT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_ClientKeyExchange_TLS12_WAIT_CR ==
  /\ (state = "TLS12_WAIT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_Finished_TLS12_WAIT_CR ==
  /\ (state = "TLS12_WAIT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_CertificateStatus_TLS12_WAIT_CR ==
  /\ (state = "TLS12_WAIT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_KeyUpdate_TLS12_WAIT_CR ==
  /\ (state = "TLS12_WAIT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_CompressedCertificate_TLS12_WAIT_CR ==
  /\ (state = "TLS12_WAIT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_UnknownHandshake_TLS12_WAIT_CR ==
  /\ (state = "TLS12_WAIT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_ChangeCipherSpec_TLS12_WAIT_CR ==
  /\ (state = "TLS12_WAIT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_Alert_TLS12_WAIT_CR ==
  /\ (state = "TLS12_WAIT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_ApplicationData_TLS12_WAIT_CR ==
  /\ (state = "TLS12_WAIT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_UnknownRecord_TLS12_WAIT_CR ==
  /\ (state = "TLS12_WAIT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_EmptyRecord_TLS12_WAIT_CR ==
  /\ (state = "TLS12_WAIT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_HelloRequest_TLS12_WAIT_SHD ==
  /\ (state = "TLS12_WAIT_SHD")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_ClientHello_TLS12_WAIT_SHD ==
  /\ (state = "TLS12_WAIT_SHD")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_HelloRetryRequest_TLS12_WAIT_SHD ==
  /\ (state = "TLS12_WAIT_SHD")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_ServerHello_TLS12_WAIT_SHD ==
  /\ (state = "TLS12_WAIT_SHD")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_NewSessionTicket_TLS12_WAIT_SHD ==
  /\ (state = "TLS12_WAIT_SHD")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_EndOfEarlyData_TLS12_WAIT_SHD ==
  /\ (state = "TLS12_WAIT_SHD")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_EncryptedExtensions_TLS12_WAIT_SHD ==
  /\ (state = "TLS12_WAIT_SHD")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_ClientEncryptedExtensions_TLS12_WAIT_SHD ==
  /\ (state = "TLS12_WAIT_SHD")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_Certificate_TLS12_WAIT_SHD ==
  /\ (state = "TLS12_WAIT_SHD")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_ServerKeyExchange_TLS12_WAIT_SHD ==
  /\ (state = "TLS12_WAIT_SHD")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_CertificateRequest_TLS12_WAIT_SHD ==
  /\ (state = "TLS12_WAIT_SHD")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_ServerHelloDone_TLS12_WAIT_SHD ==
  /\ (state = "TLS12_WAIT_SHD")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_CertificateVerify_TLS12_WAIT_SHD ==
  /\ (state = "TLS12_WAIT_SHD")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_ClientKeyExchange_TLS12_WAIT_SHD ==
  /\ (state = "TLS12_WAIT_SHD")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_Finished_TLS12_WAIT_SHD ==
  /\ (state = "TLS12_WAIT_SHD")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_CertificateStatus_TLS12_WAIT_SHD ==
  /\ (state = "TLS12_WAIT_SHD")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_KeyUpdate_TLS12_WAIT_SHD ==
  /\ (state = "TLS12_WAIT_SHD")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_CompressedCertificate_TLS12_WAIT_SHD ==
  /\ (state = "TLS12_WAIT_SHD")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_UnknownHandshake_TLS12_WAIT_SHD ==
  /\ (state = "TLS12_WAIT_SHD")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_ChangeCipherSpec_TLS12_WAIT_SHD ==
  /\ (state = "TLS12_WAIT_SHD")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_Alert_TLS12_WAIT_SHD ==
  /\ (state = "TLS12_WAIT_SHD")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_ApplicationData_TLS12_WAIT_SHD ==
  /\ (state = "TLS12_WAIT_SHD")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_UnknownRecord_TLS12_WAIT_SHD ==
  /\ (state = "TLS12_WAIT_SHD")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_EmptyRecord_TLS12_WAIT_SHD ==
  /\ (state = "TLS12_WAIT_SHD")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_102

unexpected_HelloRequest_TLS12_WAIT_NST ==
  /\ (state = "TLS12_WAIT_NST")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_ClientHello_TLS12_WAIT_NST ==
  /\ (state = "TLS12_WAIT_NST")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_HelloRetryRequest_TLS12_WAIT_NST ==
  /\ (state = "TLS12_WAIT_NST")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_ServerHello_TLS12_WAIT_NST ==
  /\ (state = "TLS12_WAIT_NST")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_NewSessionTicket_TLS12_WAIT_NST ==
  /\ (state = "TLS12_WAIT_NST")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_EndOfEarlyData_TLS12_WAIT_NST ==
  /\ (state = "TLS12_WAIT_NST")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_EncryptedExtensions_TLS12_WAIT_NST ==
  /\ (state = "TLS12_WAIT_NST")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_ClientEncryptedExtensions_TLS12_WAIT_NST ==
  /\ (state = "TLS12_WAIT_NST")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_Certificate_TLS12_WAIT_NST ==
  /\ (state = "TLS12_WAIT_NST")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_ServerKeyExchange_TLS12_WAIT_NST ==
  /\ (state = "TLS12_WAIT_NST")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_CertificateRequest_TLS12_WAIT_NST ==
  /\ (state = "TLS12_WAIT_NST")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_ServerHelloDone_TLS12_WAIT_NST ==
  /\ (state = "TLS12_WAIT_NST")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_CertificateVerify_TLS12_WAIT_NST ==
  /\ (state = "TLS12_WAIT_NST")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_ClientKeyExchange_TLS12_WAIT_NST ==
  /\ (state = "TLS12_WAIT_NST")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_Finished_TLS12_WAIT_NST ==
  /\ (state = "TLS12_WAIT_NST")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_CertificateStatus_TLS12_WAIT_NST ==
  /\ (state = "TLS12_WAIT_NST")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_KeyUpdate_TLS12_WAIT_NST ==
  /\ (state = "TLS12_WAIT_NST")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_CompressedCertificate_TLS12_WAIT_NST ==
  /\ (state = "TLS12_WAIT_NST")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_UnknownHandshake_TLS12_WAIT_NST ==
  /\ (state = "TLS12_WAIT_NST")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_ChangeCipherSpec_TLS12_WAIT_NST ==
  /\ (state = "TLS12_WAIT_NST")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_Alert_TLS12_WAIT_NST ==
  /\ (state = "TLS12_WAIT_NST")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_ApplicationData_TLS12_WAIT_NST ==
  /\ (state = "TLS12_WAIT_NST")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_UnknownRecord_TLS12_WAIT_NST ==
  /\ (state = "TLS12_WAIT_NST")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_EmptyRecord_TLS12_WAIT_NST ==
  /\ (state = "TLS12_WAIT_NST")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_HelloRequest_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_ClientHello_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_HelloRetryRequest_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_ServerHello_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_NewSessionTicket_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_EndOfEarlyData_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_EncryptedExtensions_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_ClientEncryptedExtensions_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_Certificate_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_ServerKeyExchange_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_CertificateRequest_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_ServerHelloDone_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_CertificateVerify_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_ClientKeyExchange_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_Finished_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_CertificateStatus_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_KeyUpdate_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_CompressedCertificate_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_UnknownHandshake_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_ChangeCipherSpec_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_Alert_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_ApplicationData_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_UnknownRecord_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_EmptyRecord_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_HelloRequest_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_ClientHello_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_HelloRetryRequest_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_ServerHello_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_NewSessionTicket_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_EndOfEarlyData_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_EncryptedExtensions_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_ClientEncryptedExtensions_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_Certificate_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_ServerKeyExchange_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_CertificateRequest_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_ServerHelloDone_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_CertificateVerify_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_ClientKeyExchange_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_Finished_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_CertificateStatus_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_KeyUpdate_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_CompressedCertificate_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_UnknownHandshake_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_ChangeCipherSpec_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_Alert_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_ApplicationData_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_UnknownRecord_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_EmptyRecord_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_HelloRequest_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_104

unexpected_ClientHello_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_104

unexpected_HelloRetryRequest_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_104

unexpected_ServerHello_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_104

unexpected_NewSessionTicket_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_104

unexpected_EndOfEarlyData_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_104

unexpected_EncryptedExtensions_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_104

unexpected_ClientEncryptedExtensions_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_104

unexpected_Certificate_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_104

unexpected_ServerKeyExchange_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_104

unexpected_CertificateRequest_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_104

unexpected_ServerHelloDone_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_104

unexpected_CertificateVerify_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_104

unexpected_ClientKeyExchange_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_104

unexpected_Finished_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_104

unexpected_CertificateStatus_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_104

unexpected_KeyUpdate_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_104

unexpected_CompressedCertificate_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_104

unexpected_UnknownHandshake_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_104

unexpected_ChangeCipherSpec_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_104

unexpected_Alert_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_104

unexpected_ApplicationData_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_104

unexpected_UnknownRecord_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_104

unexpected_EmptyRecord_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_exchange' = "TLS13"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_104

unexpected_HelloRequest_TLS12_SEND_CKE ==
  /\ (state = "TLS12_SEND_CKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_105

unexpected_ClientHello_TLS12_SEND_CKE ==
  /\ (state = "TLS12_SEND_CKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_105

unexpected_HelloRetryRequest_TLS12_SEND_CKE ==
  /\ (state = "TLS12_SEND_CKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_105

unexpected_ServerHello_TLS12_SEND_CKE ==
  /\ (state = "TLS12_SEND_CKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_105

unexpected_NewSessionTicket_TLS12_SEND_CKE ==
  /\ (state = "TLS12_SEND_CKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_105

unexpected_EndOfEarlyData_TLS12_SEND_CKE ==
  /\ (state = "TLS12_SEND_CKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_105

unexpected_EncryptedExtensions_TLS12_SEND_CKE ==
  /\ (state = "TLS12_SEND_CKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_105

unexpected_ClientEncryptedExtensions_TLS12_SEND_CKE ==
  /\ (state = "TLS12_SEND_CKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_105

unexpected_Certificate_TLS12_SEND_CKE ==
  /\ (state = "TLS12_SEND_CKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_105

unexpected_ServerKeyExchange_TLS12_SEND_CKE ==
  /\ (state = "TLS12_SEND_CKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_105

unexpected_CertificateRequest_TLS12_SEND_CKE ==
  /\ (state = "TLS12_SEND_CKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_105

unexpected_ServerHelloDone_TLS12_SEND_CKE ==
  /\ (state = "TLS12_SEND_CKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_105

unexpected_CertificateVerify_TLS12_SEND_CKE ==
  /\ (state = "TLS12_SEND_CKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_105

unexpected_ClientKeyExchange_TLS12_SEND_CKE ==
  /\ (state = "TLS12_SEND_CKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_105

unexpected_Finished_TLS12_SEND_CKE ==
  /\ (state = "TLS12_SEND_CKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_105

unexpected_CertificateStatus_TLS12_SEND_CKE ==
  /\ (state = "TLS12_SEND_CKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_105

unexpected_KeyUpdate_TLS12_SEND_CKE ==
  /\ (state = "TLS12_SEND_CKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_105

unexpected_CompressedCertificate_TLS12_SEND_CKE ==
  /\ (state = "TLS12_SEND_CKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_105

unexpected_UnknownHandshake_TLS12_SEND_CKE ==
  /\ (state = "TLS12_SEND_CKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_105

unexpected_ChangeCipherSpec_TLS12_SEND_CKE ==
  /\ (state = "TLS12_SEND_CKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_105

unexpected_Alert_TLS12_SEND_CKE ==
  /\ (state = "TLS12_SEND_CKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_105

unexpected_ApplicationData_TLS12_SEND_CKE ==
  /\ (state = "TLS12_SEND_CKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_105

unexpected_UnknownRecord_TLS12_SEND_CKE ==
  /\ (state = "TLS12_SEND_CKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_105

unexpected_EmptyRecord_TLS12_SEND_CKE ==
  /\ (state = "TLS12_SEND_CKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_105

unexpected_HelloRequest_TLS12_SEND_CV ==
  /\ (state = "TLS12_SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_ClientHello_TLS12_SEND_CV ==
  /\ (state = "TLS12_SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_HelloRetryRequest_TLS12_SEND_CV ==
  /\ (state = "TLS12_SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_ServerHello_TLS12_SEND_CV ==
  /\ (state = "TLS12_SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_NewSessionTicket_TLS12_SEND_CV ==
  /\ (state = "TLS12_SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_EndOfEarlyData_TLS12_SEND_CV ==
  /\ (state = "TLS12_SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_EncryptedExtensions_TLS12_SEND_CV ==
  /\ (state = "TLS12_SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_ClientEncryptedExtensions_TLS12_SEND_CV ==
  /\ (state = "TLS12_SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_Certificate_TLS12_SEND_CV ==
  /\ (state = "TLS12_SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_ServerKeyExchange_TLS12_SEND_CV ==
  /\ (state = "TLS12_SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_CertificateRequest_TLS12_SEND_CV ==
  /\ (state = "TLS12_SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_ServerHelloDone_TLS12_SEND_CV ==
  /\ (state = "TLS12_SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_CertificateVerify_TLS12_SEND_CV ==
  /\ (state = "TLS12_SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_ClientKeyExchange_TLS12_SEND_CV ==
  /\ (state = "TLS12_SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_Finished_TLS12_SEND_CV ==
  /\ (state = "TLS12_SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_CertificateStatus_TLS12_SEND_CV ==
  /\ (state = "TLS12_SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_KeyUpdate_TLS12_SEND_CV ==
  /\ (state = "TLS12_SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_CompressedCertificate_TLS12_SEND_CV ==
  /\ (state = "TLS12_SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_UnknownHandshake_TLS12_SEND_CV ==
  /\ (state = "TLS12_SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_ChangeCipherSpec_TLS12_SEND_CV ==
  /\ (state = "TLS12_SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_Alert_TLS12_SEND_CV ==
  /\ (state = "TLS12_SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_ApplicationData_TLS12_SEND_CV ==
  /\ (state = "TLS12_SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_UnknownRecord_TLS12_SEND_CV ==
  /\ (state = "TLS12_SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_EmptyRecord_TLS12_SEND_CV ==
  /\ (state = "TLS12_SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_HelloRequest_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_ClientHello_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_HelloRetryRequest_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_ServerHello_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_NewSessionTicket_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_EndOfEarlyData_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_EncryptedExtensions_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_ClientEncryptedExtensions_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_Certificate_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_ServerKeyExchange_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_CertificateRequest_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_ServerHelloDone_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_CertificateVerify_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_ClientKeyExchange_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_Finished_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_CertificateStatus_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_KeyUpdate_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_CompressedCertificate_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_UnknownHandshake_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_ChangeCipherSpec_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_Alert_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_ApplicationData_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_UnknownRecord_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_EmptyRecord_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_HelloRequest_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_ClientHello_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_HelloRetryRequest_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_ServerHello_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_NewSessionTicket_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_EndOfEarlyData_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_EncryptedExtensions_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_ClientEncryptedExtensions_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_Certificate_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_ServerKeyExchange_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_CertificateRequest_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_ServerHelloDone_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_CertificateVerify_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_ClientKeyExchange_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_Finished_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_CertificateStatus_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_KeyUpdate_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_CompressedCertificate_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_UnknownHandshake_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_ChangeCipherSpec_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_Alert_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_ApplicationData_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_UnknownRecord_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_EmptyRecord_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ false_start_ok' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_31

unexpected_HelloRequest_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_106

unexpected_ClientHello_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_106

unexpected_HelloRetryRequest_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_106

unexpected_ServerHello_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_106

unexpected_NewSessionTicket_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_106

unexpected_EndOfEarlyData_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_106

unexpected_EncryptedExtensions_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_106

unexpected_ClientEncryptedExtensions_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_106

unexpected_Certificate_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_106

unexpected_ServerKeyExchange_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_106

unexpected_CertificateRequest_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_106

unexpected_ServerHelloDone_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_106

unexpected_CertificateVerify_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_106

unexpected_ClientKeyExchange_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_106

unexpected_Finished_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_106

unexpected_CertificateStatus_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_106

unexpected_KeyUpdate_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_106

unexpected_CompressedCertificate_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_106

unexpected_UnknownHandshake_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_106

unexpected_ChangeCipherSpec_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_106

unexpected_Alert_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_106

unexpected_ApplicationData_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_106

unexpected_UnknownRecord_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_106

unexpected_EmptyRecord_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ hello_requested' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_106

unexpected_HelloRequest_WAIT_EE ==
  /\ (state = "WAIT_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ psk' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_35

unexpected_ClientHello_WAIT_EE ==
  /\ (state = "WAIT_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ psk' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_35

unexpected_HelloRetryRequest_WAIT_EE ==
  /\ (state = "WAIT_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ psk' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_35

unexpected_ServerHello_WAIT_EE ==
  /\ (state = "WAIT_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ psk' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_35

unexpected_NewSessionTicket_WAIT_EE ==
  /\ (state = "WAIT_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ psk' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_35

unexpected_EndOfEarlyData_WAIT_EE ==
  /\ (state = "WAIT_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ psk' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_35

unexpected_EncryptedExtensions_WAIT_EE ==
  /\ (state = "WAIT_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ psk' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_35

unexpected_ClientEncryptedExtensions_WAIT_EE ==
  /\ (state = "WAIT_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ psk' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_35

unexpected_Certificate_WAIT_EE ==
  /\ (state = "WAIT_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ psk' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_35

unexpected_ServerKeyExchange_WAIT_EE ==
  /\ (state = "WAIT_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ psk' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_35

unexpected_CertificateRequest_WAIT_EE ==
  /\ (state = "WAIT_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ psk' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_35

unexpected_ServerHelloDone_WAIT_EE ==
  /\ (state = "WAIT_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ psk' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_35

unexpected_CertificateVerify_WAIT_EE ==
  /\ (state = "WAIT_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ psk' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_35

unexpected_ClientKeyExchange_WAIT_EE ==
  /\ (state = "WAIT_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ psk' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_35

unexpected_Finished_WAIT_EE ==
  /\ (state = "WAIT_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ psk' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_35

unexpected_CertificateStatus_WAIT_EE ==
  /\ (state = "WAIT_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ psk' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_35

unexpected_KeyUpdate_WAIT_EE ==
  /\ (state = "WAIT_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ psk' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_35

unexpected_CompressedCertificate_WAIT_EE ==
  /\ (state = "WAIT_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ psk' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_35

unexpected_UnknownHandshake_WAIT_EE ==
  /\ (state = "WAIT_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ psk' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_35

unexpected_ChangeCipherSpec_WAIT_EE ==
  /\ (state = "WAIT_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ psk' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_35

unexpected_Alert_WAIT_EE ==
  /\ (state = "WAIT_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ psk' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_35

unexpected_ApplicationData_WAIT_EE ==
  /\ (state = "WAIT_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ psk' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_35

unexpected_UnknownRecord_WAIT_EE ==
  /\ (state = "WAIT_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ psk' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_35

unexpected_EmptyRecord_WAIT_EE ==
  /\ (state = "WAIT_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ psk' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_35

unexpected_HelloRequest_WAIT_CERT_CR ==
  /\ (state = "WAIT_CERT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_ClientHello_WAIT_CERT_CR ==
  /\ (state = "WAIT_CERT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_HelloRetryRequest_WAIT_CERT_CR ==
  /\ (state = "WAIT_CERT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_ServerHello_WAIT_CERT_CR ==
  /\ (state = "WAIT_CERT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_NewSessionTicket_WAIT_CERT_CR ==
  /\ (state = "WAIT_CERT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_EndOfEarlyData_WAIT_CERT_CR ==
  /\ (state = "WAIT_CERT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_EncryptedExtensions_WAIT_CERT_CR ==
  /\ (state = "WAIT_CERT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_ClientEncryptedExtensions_WAIT_CERT_CR ==
  /\ (state = "WAIT_CERT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_Certificate_WAIT_CERT_CR ==
  /\ (state = "WAIT_CERT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_ServerKeyExchange_WAIT_CERT_CR ==
  /\ (state = "WAIT_CERT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_CertificateRequest_WAIT_CERT_CR ==
  /\ (state = "WAIT_CERT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_ServerHelloDone_WAIT_CERT_CR ==
  /\ (state = "WAIT_CERT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_CertificateVerify_WAIT_CERT_CR ==
  /\ (state = "WAIT_CERT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_ClientKeyExchange_WAIT_CERT_CR ==
  /\ (state = "WAIT_CERT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_Finished_WAIT_CERT_CR ==
  /\ (state = "WAIT_CERT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_CertificateStatus_WAIT_CERT_CR ==
  /\ (state = "WAIT_CERT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_KeyUpdate_WAIT_CERT_CR ==
  /\ (state = "WAIT_CERT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_CompressedCertificate_WAIT_CERT_CR ==
  /\ (state = "WAIT_CERT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_UnknownHandshake_WAIT_CERT_CR ==
  /\ (state = "WAIT_CERT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_ChangeCipherSpec_WAIT_CERT_CR ==
  /\ (state = "WAIT_CERT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_Alert_WAIT_CERT_CR ==
  /\ (state = "WAIT_CERT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_ApplicationData_WAIT_CERT_CR ==
  /\ (state = "WAIT_CERT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_UnknownRecord_WAIT_CERT_CR ==
  /\ (state = "WAIT_CERT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_EmptyRecord_WAIT_CERT_CR ==
  /\ (state = "WAIT_CERT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_HelloRequest_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_ClientHello_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_HelloRetryRequest_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_ServerHello_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_NewSessionTicket_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_EndOfEarlyData_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_EncryptedExtensions_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_ClientEncryptedExtensions_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_Certificate_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_ServerKeyExchange_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_CertificateRequest_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_ServerHelloDone_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_CertificateVerify_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_ClientKeyExchange_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_Finished_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_CertificateStatus_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_KeyUpdate_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_CompressedCertificate_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_UnknownHandshake_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_ChangeCipherSpec_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_Alert_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_ApplicationData_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_UnknownRecord_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_EmptyRecord_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_HelloRequest_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_ClientHello_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_HelloRetryRequest_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_ServerHello_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_NewSessionTicket_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_EndOfEarlyData_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_EncryptedExtensions_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_ClientEncryptedExtensions_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_Certificate_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_ServerKeyExchange_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_CertificateRequest_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_ServerHelloDone_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_CertificateVerify_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_ClientKeyExchange_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_Finished_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_CertificateStatus_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_KeyUpdate_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_CompressedCertificate_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_UnknownHandshake_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_ChangeCipherSpec_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_Alert_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_ApplicationData_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_UnknownRecord_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_EmptyRecord_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_HelloRequest_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_ClientHello_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_HelloRetryRequest_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_ServerHello_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_NewSessionTicket_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_EndOfEarlyData_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_EncryptedExtensions_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_ClientEncryptedExtensions_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_Certificate_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_ServerKeyExchange_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_CertificateRequest_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_ServerHelloDone_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_CertificateVerify_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_ClientKeyExchange_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_Finished_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_CertificateStatus_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_KeyUpdate_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_CompressedCertificate_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_UnknownHandshake_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_ChangeCipherSpec_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_Alert_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_ApplicationData_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_UnknownRecord_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_EmptyRecord_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_36

unexpected_HelloRequest_SEND_EOED ==
  /\ (state = "SEND_EOED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_43

unexpected_ClientHello_SEND_EOED ==
  /\ (state = "SEND_EOED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_43

unexpected_HelloRetryRequest_SEND_EOED ==
  /\ (state = "SEND_EOED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_43

unexpected_ServerHello_SEND_EOED ==
  /\ (state = "SEND_EOED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_43

unexpected_NewSessionTicket_SEND_EOED ==
  /\ (state = "SEND_EOED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_43

unexpected_EndOfEarlyData_SEND_EOED ==
  /\ (state = "SEND_EOED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_43

unexpected_EncryptedExtensions_SEND_EOED ==
  /\ (state = "SEND_EOED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_43

unexpected_ClientEncryptedExtensions_SEND_EOED ==
  /\ (state = "SEND_EOED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_43

unexpected_Certificate_SEND_EOED ==
  /\ (state = "SEND_EOED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_43

unexpected_ServerKeyExchange_SEND_EOED ==
  /\ (state = "SEND_EOED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_43

unexpected_CertificateRequest_SEND_EOED ==
  /\ (state = "SEND_EOED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_43

unexpected_ServerHelloDone_SEND_EOED ==
  /\ (state = "SEND_EOED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_43

unexpected_CertificateVerify_SEND_EOED ==
  /\ (state = "SEND_EOED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_43

unexpected_ClientKeyExchange_SEND_EOED ==
  /\ (state = "SEND_EOED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_43

unexpected_Finished_SEND_EOED ==
  /\ (state = "SEND_EOED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_43

unexpected_CertificateStatus_SEND_EOED ==
  /\ (state = "SEND_EOED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_43

unexpected_KeyUpdate_SEND_EOED ==
  /\ (state = "SEND_EOED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_43

unexpected_CompressedCertificate_SEND_EOED ==
  /\ (state = "SEND_EOED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_43

unexpected_UnknownHandshake_SEND_EOED ==
  /\ (state = "SEND_EOED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_43

unexpected_ChangeCipherSpec_SEND_EOED ==
  /\ (state = "SEND_EOED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_43

unexpected_Alert_SEND_EOED ==
  /\ (state = "SEND_EOED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_43

unexpected_ApplicationData_SEND_EOED ==
  /\ (state = "SEND_EOED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_43

unexpected_UnknownRecord_SEND_EOED ==
  /\ (state = "SEND_EOED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_43

unexpected_EmptyRecord_SEND_EOED ==
  /\ (state = "SEND_EOED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_43

unexpected_HelloRequest_SEND_EE ==
  /\ (state = "SEND_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_ClientHello_SEND_EE ==
  /\ (state = "SEND_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_HelloRetryRequest_SEND_EE ==
  /\ (state = "SEND_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_ServerHello_SEND_EE ==
  /\ (state = "SEND_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_NewSessionTicket_SEND_EE ==
  /\ (state = "SEND_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_EndOfEarlyData_SEND_EE ==
  /\ (state = "SEND_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_EncryptedExtensions_SEND_EE ==
  /\ (state = "SEND_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_ClientEncryptedExtensions_SEND_EE ==
  /\ (state = "SEND_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_Certificate_SEND_EE ==
  /\ (state = "SEND_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_ServerKeyExchange_SEND_EE ==
  /\ (state = "SEND_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_CertificateRequest_SEND_EE ==
  /\ (state = "SEND_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_ServerHelloDone_SEND_EE ==
  /\ (state = "SEND_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_CertificateVerify_SEND_EE ==
  /\ (state = "SEND_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_ClientKeyExchange_SEND_EE ==
  /\ (state = "SEND_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_Finished_SEND_EE ==
  /\ (state = "SEND_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_CertificateStatus_SEND_EE ==
  /\ (state = "SEND_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_KeyUpdate_SEND_EE ==
  /\ (state = "SEND_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_CompressedCertificate_SEND_EE ==
  /\ (state = "SEND_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_UnknownHandshake_SEND_EE ==
  /\ (state = "SEND_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_ChangeCipherSpec_SEND_EE ==
  /\ (state = "SEND_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_Alert_SEND_EE ==
  /\ (state = "SEND_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_ApplicationData_SEND_EE ==
  /\ (state = "SEND_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_UnknownRecord_SEND_EE ==
  /\ (state = "SEND_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_EmptyRecord_SEND_EE ==
  /\ (state = "SEND_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_HelloRequest_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_ClientHello_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_HelloRetryRequest_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_ServerHello_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_NewSessionTicket_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_EndOfEarlyData_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_EncryptedExtensions_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_ClientEncryptedExtensions_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_Certificate_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_ServerKeyExchange_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_CertificateRequest_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_ServerHelloDone_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_CertificateVerify_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_ClientKeyExchange_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_Finished_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_CertificateStatus_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_KeyUpdate_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_CompressedCertificate_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_UnknownHandshake_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_ChangeCipherSpec_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_Alert_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_ApplicationData_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_UnknownRecord_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_EmptyRecord_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_HelloRequest_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_ClientHello_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_HelloRetryRequest_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_ServerHello_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_NewSessionTicket_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_EndOfEarlyData_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_EncryptedExtensions_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_ClientEncryptedExtensions_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_Certificate_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_ServerKeyExchange_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_CertificateRequest_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_ServerHelloDone_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_CertificateVerify_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_ClientKeyExchange_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_Finished_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_CertificateStatus_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_KeyUpdate_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_CompressedCertificate_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_UnknownHandshake_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_ChangeCipherSpec_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_Alert_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_ApplicationData_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_UnknownRecord_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_EmptyRecord_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_HelloRequest_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_ClientHello_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_HelloRetryRequest_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_ServerHello_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_NewSessionTicket_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_EndOfEarlyData_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_EncryptedExtensions_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_ClientEncryptedExtensions_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_Certificate_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_ServerKeyExchange_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_CertificateRequest_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_ServerHelloDone_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_CertificateVerify_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_ClientKeyExchange_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_Finished_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_CertificateStatus_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_KeyUpdate_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_CompressedCertificate_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_UnknownHandshake_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_ChangeCipherSpec_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_Alert_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_ApplicationData_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_UnknownRecord_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_EmptyRecord_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_44

unexpected_HelloRequest_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_ClientHello_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_HelloRetryRequest_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_ServerHello_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_NewSessionTicket_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_EndOfEarlyData_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_EncryptedExtensions_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_ClientEncryptedExtensions_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_Certificate_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_ServerKeyExchange_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_CertificateRequest_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_ServerHelloDone_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_CertificateVerify_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_ClientKeyExchange_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_Finished_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_CertificateStatus_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_KeyUpdate_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_CompressedCertificate_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_UnknownHandshake_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_ChangeCipherSpec_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_Alert_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_ApplicationData_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_UnknownRecord_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_EmptyRecord_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_HelloRequest_PHA_SEND_CV ==
  /\ (state = "PHA_SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_ClientHello_PHA_SEND_CV ==
  /\ (state = "PHA_SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_HelloRetryRequest_PHA_SEND_CV ==
  /\ (state = "PHA_SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_ServerHello_PHA_SEND_CV ==
  /\ (state = "PHA_SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_NewSessionTicket_PHA_SEND_CV ==
  /\ (state = "PHA_SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_EndOfEarlyData_PHA_SEND_CV ==
  /\ (state = "PHA_SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_EncryptedExtensions_PHA_SEND_CV ==
  /\ (state = "PHA_SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_ClientEncryptedExtensions_PHA_SEND_CV ==
  /\ (state = "PHA_SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_Certificate_PHA_SEND_CV ==
  /\ (state = "PHA_SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_ServerKeyExchange_PHA_SEND_CV ==
  /\ (state = "PHA_SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_CertificateRequest_PHA_SEND_CV ==
  /\ (state = "PHA_SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_ServerHelloDone_PHA_SEND_CV ==
  /\ (state = "PHA_SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_CertificateVerify_PHA_SEND_CV ==
  /\ (state = "PHA_SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_ClientKeyExchange_PHA_SEND_CV ==
  /\ (state = "PHA_SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_Finished_PHA_SEND_CV ==
  /\ (state = "PHA_SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_CertificateStatus_PHA_SEND_CV ==
  /\ (state = "PHA_SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_KeyUpdate_PHA_SEND_CV ==
  /\ (state = "PHA_SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_CompressedCertificate_PHA_SEND_CV ==
  /\ (state = "PHA_SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_UnknownHandshake_PHA_SEND_CV ==
  /\ (state = "PHA_SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_ChangeCipherSpec_PHA_SEND_CV ==
  /\ (state = "PHA_SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_Alert_PHA_SEND_CV ==
  /\ (state = "PHA_SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_ApplicationData_PHA_SEND_CV ==
  /\ (state = "PHA_SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_UnknownRecord_PHA_SEND_CV ==
  /\ (state = "PHA_SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_EmptyRecord_PHA_SEND_CV ==
  /\ (state = "PHA_SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_HelloRequest_PHA_SEND_FINISHED ==
  /\ (state = "PHA_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_ClientHello_PHA_SEND_FINISHED ==
  /\ (state = "PHA_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_HelloRetryRequest_PHA_SEND_FINISHED ==
  /\ (state = "PHA_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_ServerHello_PHA_SEND_FINISHED ==
  /\ (state = "PHA_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_NewSessionTicket_PHA_SEND_FINISHED ==
  /\ (state = "PHA_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_EndOfEarlyData_PHA_SEND_FINISHED ==
  /\ (state = "PHA_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_EncryptedExtensions_PHA_SEND_FINISHED ==
  /\ (state = "PHA_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_ClientEncryptedExtensions_PHA_SEND_FINISHED ==
  /\ (state = "PHA_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_Certificate_PHA_SEND_FINISHED ==
  /\ (state = "PHA_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_ServerKeyExchange_PHA_SEND_FINISHED ==
  /\ (state = "PHA_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_CertificateRequest_PHA_SEND_FINISHED ==
  /\ (state = "PHA_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_ServerHelloDone_PHA_SEND_FINISHED ==
  /\ (state = "PHA_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_CertificateVerify_PHA_SEND_FINISHED ==
  /\ (state = "PHA_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_ClientKeyExchange_PHA_SEND_FINISHED ==
  /\ (state = "PHA_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_Finished_PHA_SEND_FINISHED ==
  /\ (state = "PHA_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_CertificateStatus_PHA_SEND_FINISHED ==
  /\ (state = "PHA_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_KeyUpdate_PHA_SEND_FINISHED ==
  /\ (state = "PHA_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_CompressedCertificate_PHA_SEND_FINISHED ==
  /\ (state = "PHA_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_UnknownHandshake_PHA_SEND_FINISHED ==
  /\ (state = "PHA_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_ChangeCipherSpec_PHA_SEND_FINISHED ==
  /\ (state = "PHA_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_Alert_PHA_SEND_FINISHED ==
  /\ (state = "PHA_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_ApplicationData_PHA_SEND_FINISHED ==
  /\ (state = "PHA_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_UnknownRecord_PHA_SEND_FINISHED ==
  /\ (state = "PHA_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

unexpected_EmptyRecord_PHA_SEND_FINISHED ==
  /\ (state = "PHA_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ answer_left' = "none"
  /\ UNCHANGED kept_45

Next ==
  \/ c13_1_ClientHello
  \/ c13_1_ClientHello_with_early_data
  \/ c13_2_second_ClientHello
  \/ c13_2_HelloRetryRequest
  \/ c13_5_ServerHello
  \/ c13_8_downgrade_sentinel
  \/ c13_8_TLS_1_2_after_early_data
  \/ c13_8_TLS_1_2_after_HelloRetryRequest
  \/ c12_6_version_not_offered
  \/ c13_5_TLS_1_3_not_offered
  \/ c13_5_TLS_1_3_in_a_renegotiation
  \/ c13_5_suite_of_TLS_1_2
  \/ c12_6_suite_of_TLS_1_3
  \/ c12_6_extension_not_asked_for
  \/ c12_6_wrong_renegotiation_info
  \/ c12_ServerHello_resumed_ticket_RFC_5746
  \/ c12_ServerHello_resumed_ticket_no_RFC_5746
  \/ c12_ServerHello_resumed_ticket_renegotiated
  \/ c12_ServerHello_resumed_RFC_5746
  \/ c12_ServerHello_resumed_no_RFC_5746
  \/ c12_ServerHello_resumed_renegotiated
  \/ c12_ServerHello_ticket_full_or_resumed_RFC_5746
  \/ c12_ServerHello_ticket_full_or_resumed_no_RFC_5746
  \/ c12_ServerHello_ticket_full_or_resumed_renegotiated
  \/ c12_ServerHello_full_RFC_5746
  \/ c12_ServerHello_full_no_RFC_5746
  \/ c12_ServerHello_full_renegotiated
  \/ c12_ServerHello_full_no_certificate_RFC_5746
  \/ c12_ServerHello_full_no_certificate_no_RFC_5746
  \/ c12_ServerHello_full_no_certificate_renegotiated
  \/ c12_ServerHello_full_PSK_RFC_5746
  \/ c12_ServerHello_full_PSK_no_RFC_5746
  \/ c12_ServerHello_full_PSK_renegotiated
  \/ c12_27_renegotiation_ClientHello
  \/ c12_7_NewSessionTicket_resumed
  \/ c12_8_ChangeCipherSpec_resumed
  \/ c12_9_Certificate_full
  \/ c12_9_Certificate_full_RSA
  \/ c12_9_Certificate_full_DHE
  \/ c12_9_Certificate_full_RSA_PSK
  \/ c12_9_ServerKeyExchange_full
  \/ c12_9_ServerHelloDone_full
  \/ c12_10_Certificate_status_announced
  \/ c12_10_Certificate_RSA
  \/ c12_10_Certificate_DHE
  \/ c12_10_Certificate_RSA_PSK
  \/ c12_11_empty_Certificate_TLS12_WAIT_RINFO
  \/ c12_11_empty_Certificate_TLS12_WAIT_CERT
  \/ c12_12_CertificateStatus_RSA
  \/ c12_12_CertificateStatus_DHE
  \/ c12_12_CertificateStatus_RSA_PSK
  \/ c12_14_no_status_ServerKeyExchange
  \/ c12_15_no_status_PSK_hint
  \/ c12_17_no_status_CertificateRequest
  \/ c12_18_no_status_ServerHelloDone
  \/ c12_14_ServerKeyExchange_signed
  \/ c12_14_ServerKeyExchange_unsigned
  \/ c12_15_ServerKeyExchange_PSK_hint
  \/ c12_16_ServerHelloDone_no_hint
  \/ c12_17_CertificateRequest
  \/ c12_18_ServerHelloDone_TLS12_WAIT_CR
  \/ c12_18_ServerHelloDone_TLS12_WAIT_SHD
  \/ c12_18_ServerHelloDone_certificate_due
  \/ c12_18_empty_Certificate
  \/ c12_18_Certificate
  \/ c12_18_ClientKeyExchange
  \/ c12_18_ClientKeyExchange_then_verify
  \/ c12_18_CertificateVerify
  \/ c12_18_ChangeCipherSpec
  \/ c12_18_Finished
  \/ c12_18_Finished_ticket_promised
  \/ c12_22_send_Finished_resumed
  \/ c12_18_False_Start_TLS12_WAIT_NST
  \/ c12_18_False_Start_TLS12_WAIT_CCS
  \/ c12_18_False_Start_TLS12_WAIT_FIN
  \/ c12_19_NewSessionTicket
  \/ c12_20_promised_ticket_missing
  \/ c12_21_ChangeCipherSpec
  \/ c12_22_Finished
  \/ c12_22_Finished_resumed
  \/ c12_24_HelloRequest_ignored_WAIT_SH
  \/ c12_24_HelloRequest_ignored_TLS12_WAIT_RINFO
  \/ c12_24_HelloRequest_ignored_TLS12_WAIT_CERT
  \/ c12_24_HelloRequest_ignored_TLS12_WAIT_CSTAT
  \/ c12_24_HelloRequest_ignored_TLS12_WAIT_SKE
  \/ c12_24_HelloRequest_ignored_TLS12_WAIT_SKE_OPT
  \/ c12_24_HelloRequest_ignored_TLS12_WAIT_CR
  \/ c12_24_HelloRequest_ignored_TLS12_WAIT_SHD
  \/ c12_24_HelloRequest_ignored_TLS12_WAIT_NST
  \/ c12_24_HelloRequest_ignored_TLS12_WAIT_CCS
  \/ c12_24_HelloRequest_ignored_TLS12_WAIT_FIN
  \/ c12_24_HelloRequest_ignored_TLS12_SEND_CERT
  \/ c12_24_HelloRequest_ignored_TLS12_SEND_CKE
  \/ c12_24_HelloRequest_ignored_TLS12_SEND_CV
  \/ c12_24_HelloRequest_ignored_TLS12_SEND_CCS
  \/ c12_24_HelloRequest_ignored_TLS12_SEND_FINISHED
  \/ c12_25_HelloRequest
  \/ c12_26_ApplicationData
  \/ c12_26_send_ApplicationData
  \/ c12_28_ApplicationData_while_renegotiating_WAIT_SH
  \/ c12_28_ApplicationData_while_renegotiating_TLS12_WAIT_RINFO
  \/ c12_28_ApplicationData_while_renegotiating_TLS12_WAIT_CERT
  \/ c12_28_ApplicationData_while_renegotiating_TLS12_WAIT_CSTAT
  \/ c12_28_ApplicationData_while_renegotiating_TLS12_WAIT_SKE
  \/ c12_28_ApplicationData_while_renegotiating_TLS12_WAIT_SKE_OPT
  \/ c12_28_ApplicationData_while_renegotiating_TLS12_WAIT_CR
  \/ c12_28_ApplicationData_while_renegotiating_TLS12_WAIT_SHD
  \/ c12_28_ApplicationData_while_renegotiating_TLS12_WAIT_NST
  \/ c12_28_ApplicationData_while_renegotiating_TLS12_WAIT_CCS
  \/ c12_28_ApplicationData_in_the_own_flight_TLS12_SEND_CERT
  \/ c12_28_ApplicationData_in_the_own_flight_TLS12_SEND_CKE
  \/ c12_28_ApplicationData_in_the_own_flight_TLS12_SEND_CV
  \/ c12_28_ApplicationData_in_the_own_flight_TLS12_SEND_CCS
  \/ c12_28_ApplicationData_in_the_own_flight_TLS12_SEND_FINISHED
  \/ c12_28_send_ApplicationData_while_renegotiating_WAIT_SH
  \/ c12_28_send_ApplicationData_while_renegotiating_TLS12_WAIT_RINFO
  \/ c12_28_send_ApplicationData_while_renegotiating_TLS12_WAIT_CERT
  \/ c12_28_send_ApplicationData_while_renegotiating_TLS12_WAIT_CSTAT
  \/ c12_28_send_ApplicationData_while_renegotiating_TLS12_WAIT_SKE
  \/ c12_28_send_ApplicationData_while_renegotiating_TLS12_WAIT_SKE_OPT
  \/ c12_28_send_ApplicationData_while_renegotiating_TLS12_WAIT_CR
  \/ c12_28_send_ApplicationData_while_renegotiating_TLS12_WAIT_SHD
  \/ c12_28_send_ApplicationData_while_renegotiating_TLS12_SEND_CERT
  \/ c12_28_send_ApplicationData_while_renegotiating_TLS12_SEND_CKE
  \/ c12_28_send_ApplicationData_while_renegotiating_TLS12_SEND_CV
  \/ c12_28_send_ApplicationData_while_renegotiating_TLS12_SEND_CCS
  \/ c12_28_send_ApplicationData_while_resuming_TLS12_WAIT_NST
  \/ c12_28_send_ApplicationData_while_resuming_TLS12_WAIT_CCS
  \/ c12_28_send_ApplicationData_while_resuming_TLS12_WAIT_FIN
  \/ c13_9_EncryptedExtensions
  \/ c13_9_EncryptedExtensions_PSK
  \/ c13_10_early_data_not_allowed
  \/ c13_11_CertificateRequest
  \/ c13_12_Certificate_WAIT_CERT_CR
  \/ c13_12_Certificate_WAIT_CERT
  \/ c13_12_CompressedCertificate_WAIT_CERT_CR
  \/ c13_12_CompressedCertificate_WAIT_CERT
  \/ c13_12_empty_Certificate_WAIT_CERT_CR
  \/ c13_12_empty_Certificate_WAIT_CERT
  \/ c13_12_empty_CompressedCertificate_WAIT_CERT_CR
  \/ c13_12_empty_CompressedCertificate_WAIT_CERT
  \/ c13_13_CertificateVerify
  \/ c13_14_Finished_early_data_accepted
  \/ c13_14_Finished_application_settings
  \/ c13_14_Finished_certificate_due
  \/ c13_14_Finished
  \/ c13_26_early_ApplicationData_WAIT_SH
  \/ c13_26_early_ApplicationData_WAIT_EE
  \/ c13_26_accepted_early_ApplicationData_WAIT_FINISHED
  \/ c13_26_accepted_early_ApplicationData_SEND_EOED
  \/ c13_14_EndOfEarlyData
  \/ c13_14_EncryptedExtensions
  \/ c13_14_EncryptedExtensions_no_certificate
  \/ c13_14_send_Certificate
  \/ c13_14_send_empty_Certificate
  \/ c13_14_send_CompressedCertificate
  \/ c13_14_send_empty_CompressedCertificate
  \/ c13_14_send_CertificateVerify
  \/ c13_14_send_Finished
  \/ c13_16_NewSessionTicket_SEND_EOED
  \/ c13_16_NewSessionTicket_SEND_EE
  \/ c13_16_NewSessionTicket_SEND_CERT
  \/ c13_16_NewSessionTicket_SEND_CV
  \/ c13_16_NewSessionTicket_SEND_FINISHED
  \/ c13_16_NewSessionTicket_CONNECTED
  \/ c13_16_NewSessionTicket_PHA_SEND_CV
  \/ c13_16_NewSessionTicket_PHA_SEND_FINISHED
  \/ c13_17_KeyUpdate_SEND_EOED
  \/ c13_17_KeyUpdate_SEND_EE
  \/ c13_17_KeyUpdate_SEND_CERT
  \/ c13_17_KeyUpdate_SEND_CV
  \/ c13_17_KeyUpdate_SEND_FINISHED
  \/ c13_17_KeyUpdate_CONNECTED
  \/ c13_17_KeyUpdate_PHA_SEND_CV
  \/ c13_17_KeyUpdate_PHA_SEND_FINISHED
  \/ c13_17_KeyUpdate_asked_SEND_EOED
  \/ c13_17_KeyUpdate_asked_SEND_EE
  \/ c13_17_KeyUpdate_asked_SEND_CERT
  \/ c13_17_KeyUpdate_asked_SEND_CV
  \/ c13_17_KeyUpdate_asked_SEND_FINISHED
  \/ c13_17_KeyUpdate_asked_CONNECTED
  \/ c13_17_KeyUpdate_asked_PHA_SEND_CV
  \/ c13_17_KeyUpdate_asked_PHA_SEND_FINISHED
  \/ c13_17_KeyUpdate_bad_value_SEND_EOED
  \/ c13_17_KeyUpdate_bad_value_SEND_EE
  \/ c13_17_KeyUpdate_bad_value_SEND_CERT
  \/ c13_17_KeyUpdate_bad_value_SEND_CV
  \/ c13_17_KeyUpdate_bad_value_SEND_FINISHED
  \/ c13_17_KeyUpdate_bad_value_CONNECTED
  \/ c13_17_KeyUpdate_bad_value_PHA_SEND_CV
  \/ c13_17_KeyUpdate_bad_value_PHA_SEND_FINISHED
  \/ c13_18_send_KeyUpdate_CONNECTED
  \/ c13_18_send_KeyUpdate_READ_CLOSED
  \/ c13_19_send_KeyUpdate_asking_CONNECTED
  \/ c13_19_send_KeyUpdate_asking_READ_CLOSED
  \/ c13_22_ApplicationData_CONNECTED
  \/ c13_22_ApplicationData_PHA_SEND_CV
  \/ c13_22_ApplicationData_PHA_SEND_FINISHED
  \/ c13_18_send_ApplicationData_CONNECTED
  \/ c13_18_send_ApplicationData_READ_CLOSED
  \/ c13_20_CertificateRequest_CONNECTED
  \/ c13_20_CertificateRequest_PHA_SEND_CV
  \/ c13_20_CertificateRequest_PHA_SEND_FINISHED
  \/ c13_20_send_Certificate
  \/ c13_20_send_empty_Certificate
  \/ c13_20_send_CertificateVerify
  \/ c13_20_send_Finished
  \/ c13_20_half_closed_send_Certificate
  \/ c13_20_half_closed_send_empty_Certificate
  \/ c13_20_half_closed_send_CertificateVerify
  \/ c13_20_half_closed_send_Finished
  \/ alert_send_fatal_START
  \/ alert_send_fatal_TLS12_WAIT_RINFO
  \/ alert_send_fatal_TLS12_WAIT_CERT
  \/ alert_send_fatal_TLS12_WAIT_CSTAT
  \/ alert_send_fatal_TLS12_WAIT_SKE
  \/ alert_send_fatal_TLS12_WAIT_SKE_OPT
  \/ alert_send_fatal_TLS12_WAIT_CR
  \/ alert_send_fatal_TLS12_WAIT_SHD
  \/ alert_send_fatal_TLS12_WAIT_NST
  \/ alert_send_fatal_TLS12_WAIT_CCS
  \/ alert_send_fatal_TLS12_WAIT_FIN
  \/ alert_send_fatal_TLS12_SEND_CERT
  \/ alert_send_fatal_TLS12_SEND_CKE
  \/ alert_send_fatal_TLS12_SEND_CV
  \/ alert_send_fatal_TLS12_SEND_CCS
  \/ alert_send_fatal_TLS12_SEND_FINISHED
  \/ alert_send_fatal_TLS12_CONNECTED
  \/ alert_send_fatal_SEND_CV
  \/ alert_send_fatal_CONNECTED
  \/ alert_send_fatal_PHA_SEND_CV
  \/ alert_send_fatal_PHA_SEND_FINISHED
  \/ alert_send_fatal_READ_CLOSED
  \/ alert_send_fatal_CLOSE_RECEIVED
  \/ alert_send_fatal_before_the_ServerHello
  \/ alert_send_fatal_before_the_own_flight_WAIT_EE
  \/ alert_send_fatal_before_the_own_flight_WAIT_CERT_CR
  \/ alert_send_fatal_before_the_own_flight_WAIT_CERT
  \/ alert_send_fatal_before_the_own_flight_WAIT_CV
  \/ alert_send_fatal_before_the_own_flight_WAIT_FINISHED
  \/ alert_send_fatal_before_the_own_flight_SEND_EOED
  \/ alert_send_fatal_before_the_own_flight_SEND_EE
  \/ alert_send_fatal_before_the_own_flight_SEND_CERT
  \/ alert_send_fatal_before_the_own_Finished
  \/ alert_the_one_owed
  \/ alert_fatal_received_START
  \/ alert_fatal_received_WAIT_SH
  \/ alert_fatal_received_TLS12_WAIT_RINFO
  \/ alert_fatal_received_TLS12_WAIT_CERT
  \/ alert_fatal_received_TLS12_WAIT_CSTAT
  \/ alert_fatal_received_TLS12_WAIT_SKE
  \/ alert_fatal_received_TLS12_WAIT_SKE_OPT
  \/ alert_fatal_received_TLS12_WAIT_CR
  \/ alert_fatal_received_TLS12_WAIT_SHD
  \/ alert_fatal_received_TLS12_WAIT_NST
  \/ alert_fatal_received_TLS12_WAIT_CCS
  \/ alert_fatal_received_TLS12_WAIT_FIN
  \/ alert_fatal_received_TLS12_SEND_CERT
  \/ alert_fatal_received_TLS12_SEND_CKE
  \/ alert_fatal_received_TLS12_SEND_CV
  \/ alert_fatal_received_TLS12_SEND_CCS
  \/ alert_fatal_received_TLS12_SEND_FINISHED
  \/ alert_fatal_received_TLS12_CONNECTED
  \/ alert_error_received_TLS_1_3_WAIT_EE
  \/ alert_error_received_TLS_1_3_WAIT_CERT_CR
  \/ alert_error_received_TLS_1_3_WAIT_CERT
  \/ alert_error_received_TLS_1_3_WAIT_CV
  \/ alert_error_received_TLS_1_3_WAIT_FINISHED
  \/ alert_error_received_TLS_1_3_SEND_EOED
  \/ alert_error_received_TLS_1_3_SEND_EE
  \/ alert_error_received_TLS_1_3_SEND_CERT
  \/ alert_error_received_TLS_1_3_SEND_CV
  \/ alert_error_received_TLS_1_3_SEND_FINISHED
  \/ alert_error_received_TLS_1_3_CONNECTED
  \/ alert_error_received_TLS_1_3_PHA_SEND_CV
  \/ alert_error_received_TLS_1_3_PHA_SEND_FINISHED
  \/ alert_send_warning_START
  \/ alert_send_warning_WAIT_SH
  \/ alert_send_warning_TLS12_WAIT_RINFO
  \/ alert_send_warning_TLS12_WAIT_CERT
  \/ alert_send_warning_TLS12_WAIT_CSTAT
  \/ alert_send_warning_TLS12_WAIT_SKE
  \/ alert_send_warning_TLS12_WAIT_SKE_OPT
  \/ alert_send_warning_TLS12_WAIT_CR
  \/ alert_send_warning_TLS12_WAIT_SHD
  \/ alert_send_warning_TLS12_WAIT_NST
  \/ alert_send_warning_TLS12_WAIT_CCS
  \/ alert_send_warning_TLS12_WAIT_FIN
  \/ alert_send_warning_TLS12_SEND_CERT
  \/ alert_send_warning_TLS12_SEND_CKE
  \/ alert_send_warning_TLS12_SEND_CV
  \/ alert_send_warning_TLS12_SEND_CCS
  \/ alert_send_warning_TLS12_SEND_FINISHED
  \/ alert_send_warning_TLS12_CONNECTED
  \/ alert_warning_received_START
  \/ alert_warning_received_WAIT_SH
  \/ alert_warning_received_TLS12_WAIT_RINFO
  \/ alert_warning_received_TLS12_WAIT_CERT
  \/ alert_warning_received_TLS12_WAIT_CSTAT
  \/ alert_warning_received_TLS12_WAIT_SKE
  \/ alert_warning_received_TLS12_WAIT_SKE_OPT
  \/ alert_warning_received_TLS12_WAIT_CR
  \/ alert_warning_received_TLS12_WAIT_SHD
  \/ alert_warning_received_TLS12_WAIT_NST
  \/ alert_warning_received_TLS12_WAIT_CCS
  \/ alert_warning_received_TLS12_WAIT_FIN
  \/ alert_warning_received_TLS12_SEND_CERT
  \/ alert_warning_received_TLS12_SEND_CKE
  \/ alert_warning_received_TLS12_SEND_CV
  \/ alert_warning_received_TLS12_SEND_CCS
  \/ alert_warning_received_TLS12_SEND_FINISHED
  \/ alert_warning_received_TLS12_CONNECTED
  \/ alert_send_user_canceled_START
  \/ alert_send_user_canceled_TLS12_WAIT_RINFO
  \/ alert_send_user_canceled_TLS12_WAIT_CERT
  \/ alert_send_user_canceled_TLS12_WAIT_CSTAT
  \/ alert_send_user_canceled_TLS12_WAIT_SKE
  \/ alert_send_user_canceled_TLS12_WAIT_SKE_OPT
  \/ alert_send_user_canceled_TLS12_WAIT_CR
  \/ alert_send_user_canceled_TLS12_WAIT_SHD
  \/ alert_send_user_canceled_TLS12_WAIT_NST
  \/ alert_send_user_canceled_TLS12_WAIT_CCS
  \/ alert_send_user_canceled_TLS12_WAIT_FIN
  \/ alert_send_user_canceled_TLS12_SEND_CERT
  \/ alert_send_user_canceled_TLS12_SEND_CKE
  \/ alert_send_user_canceled_TLS12_SEND_CV
  \/ alert_send_user_canceled_TLS12_SEND_CCS
  \/ alert_send_user_canceled_TLS12_SEND_FINISHED
  \/ alert_send_user_canceled_TLS12_CONNECTED
  \/ alert_send_user_canceled_before_the_ServerHello
  \/ alert_send_user_canceled_TLS_1_3_SEND_CV
  \/ alert_send_user_canceled_TLS_1_3_CONNECTED
  \/ alert_send_user_canceled_TLS_1_3_PHA_SEND_CV
  \/ alert_send_user_canceled_TLS_1_3_PHA_SEND_FINISHED
  \/ alert_send_user_canceled_TLS_1_3_READ_CLOSED
  \/ alert_send_user_canceled_TLS_1_3_before_the_own_flight_WAIT_EE
  \/ alert_send_user_canceled_TLS_1_3_before_the_own_flight_WAIT_CERT_CR
  \/ alert_send_user_canceled_TLS_1_3_before_the_own_flight_WAIT_CERT
  \/ alert_send_user_canceled_TLS_1_3_before_the_own_flight_WAIT_CV
  \/ alert_send_user_canceled_TLS_1_3_before_the_own_flight_WAIT_FINISHED
  \/ alert_send_user_canceled_TLS_1_3_before_the_own_flight_SEND_EOED
  \/ alert_send_user_canceled_TLS_1_3_before_the_own_flight_SEND_EE
  \/ alert_send_user_canceled_TLS_1_3_before_the_own_flight_SEND_CERT
  \/ alert_send_user_canceled_TLS_1_3_before_the_own_Finished
  \/ alert_user_canceled_received_START
  \/ alert_user_canceled_received_WAIT_SH
  \/ alert_user_canceled_received_TLS12_WAIT_RINFO
  \/ alert_user_canceled_received_TLS12_WAIT_CERT
  \/ alert_user_canceled_received_TLS12_WAIT_CSTAT
  \/ alert_user_canceled_received_TLS12_WAIT_SKE
  \/ alert_user_canceled_received_TLS12_WAIT_SKE_OPT
  \/ alert_user_canceled_received_TLS12_WAIT_CR
  \/ alert_user_canceled_received_TLS12_WAIT_SHD
  \/ alert_user_canceled_received_TLS12_WAIT_NST
  \/ alert_user_canceled_received_TLS12_WAIT_CCS
  \/ alert_user_canceled_received_TLS12_WAIT_FIN
  \/ alert_user_canceled_received_TLS12_SEND_CERT
  \/ alert_user_canceled_received_TLS12_SEND_CKE
  \/ alert_user_canceled_received_TLS12_SEND_CV
  \/ alert_user_canceled_received_TLS12_SEND_CCS
  \/ alert_user_canceled_received_TLS12_SEND_FINISHED
  \/ alert_user_canceled_received_TLS12_CONNECTED
  \/ alert_user_canceled_received_TLS_1_3_WAIT_EE
  \/ alert_user_canceled_received_TLS_1_3_WAIT_CERT_CR
  \/ alert_user_canceled_received_TLS_1_3_WAIT_CERT
  \/ alert_user_canceled_received_TLS_1_3_WAIT_CV
  \/ alert_user_canceled_received_TLS_1_3_WAIT_FINISHED
  \/ alert_user_canceled_received_TLS_1_3_SEND_EOED
  \/ alert_user_canceled_received_TLS_1_3_SEND_EE
  \/ alert_user_canceled_received_TLS_1_3_SEND_CERT
  \/ alert_user_canceled_received_TLS_1_3_SEND_CV
  \/ alert_user_canceled_received_TLS_1_3_SEND_FINISHED
  \/ alert_user_canceled_received_TLS_1_3_CONNECTED
  \/ alert_user_canceled_received_TLS_1_3_PHA_SEND_CV
  \/ alert_user_canceled_received_TLS_1_3_PHA_SEND_FINISHED
  \/ alert_send_no_renegotiation
  \/ alert_no_renegotiation_received
  \/ close_send_close_notify_CONNECTED
  \/ close_send_close_notify_TLS12_CONNECTED
  \/ close_send_close_notify_PHA_SEND_CV
  \/ close_send_close_notify_PHA_SEND_FINISHED
  \/ close_send_close_notify_the_other_side_closed_READ_CLOSED
  \/ close_send_close_notify_the_other_side_closed_CLOSE_RECEIVED
  \/ close_give_up_the_handshake_START
  \/ close_give_up_the_handshake_TLS12_WAIT_RINFO
  \/ close_give_up_the_handshake_TLS12_WAIT_CERT
  \/ close_give_up_the_handshake_TLS12_WAIT_CSTAT
  \/ close_give_up_the_handshake_TLS12_WAIT_SKE
  \/ close_give_up_the_handshake_TLS12_WAIT_SKE_OPT
  \/ close_give_up_the_handshake_TLS12_WAIT_CR
  \/ close_give_up_the_handshake_TLS12_WAIT_SHD
  \/ close_give_up_the_handshake_TLS12_WAIT_NST
  \/ close_give_up_the_handshake_TLS12_WAIT_CCS
  \/ close_give_up_the_handshake_TLS12_WAIT_FIN
  \/ close_give_up_the_handshake_TLS12_SEND_CERT
  \/ close_give_up_the_handshake_TLS12_SEND_CKE
  \/ close_give_up_the_handshake_TLS12_SEND_CV
  \/ close_give_up_the_handshake_TLS12_SEND_CCS
  \/ close_give_up_the_handshake_TLS12_SEND_FINISHED
  \/ close_give_up_the_handshake_SEND_CV
  \/ close_give_up_the_handshake_before_the_ServerHello
  \/ close_give_up_the_handshake_before_the_own_flight_WAIT_EE
  \/ close_give_up_the_handshake_before_the_own_flight_WAIT_CERT_CR
  \/ close_give_up_the_handshake_before_the_own_flight_WAIT_CERT
  \/ close_give_up_the_handshake_before_the_own_flight_WAIT_CV
  \/ close_give_up_the_handshake_before_the_own_flight_WAIT_FINISHED
  \/ close_give_up_the_handshake_before_the_own_flight_SEND_EOED
  \/ close_give_up_the_handshake_before_the_own_flight_SEND_EE
  \/ close_give_up_the_handshake_before_the_own_flight_SEND_CERT
  \/ close_give_up_the_handshake_before_the_own_Finished
  \/ close_close_notify_received_TLS_1_3
  \/ close_close_notify_received_CertificateVerify_due
  \/ close_close_notify_received_Finished_due
  \/ close_close_notify_received_all_closed_CONNECTED
  \/ close_close_notify_received_all_closed_PHA_SEND_CV
  \/ close_close_notify_received_all_closed_PHA_SEND_FINISHED
  \/ close_close_notify_received_START
  \/ close_close_notify_received_WAIT_SH
  \/ close_close_notify_received_TLS12_WAIT_RINFO
  \/ close_close_notify_received_TLS12_WAIT_CERT
  \/ close_close_notify_received_TLS12_WAIT_CSTAT
  \/ close_close_notify_received_TLS12_WAIT_SKE
  \/ close_close_notify_received_TLS12_WAIT_SKE_OPT
  \/ close_close_notify_received_TLS12_WAIT_CR
  \/ close_close_notify_received_TLS12_WAIT_SHD
  \/ close_close_notify_received_TLS12_WAIT_NST
  \/ close_close_notify_received_TLS12_WAIT_CCS
  \/ close_close_notify_received_TLS12_WAIT_FIN
  \/ close_close_notify_received_TLS12_SEND_CERT
  \/ close_close_notify_received_TLS12_SEND_CKE
  \/ close_close_notify_received_TLS12_SEND_CV
  \/ close_close_notify_received_TLS12_SEND_CCS
  \/ close_close_notify_received_TLS12_SEND_FINISHED
  \/ close_close_notify_received_TLS12_CONNECTED
  \/ close_close_notify_received_WAIT_EE
  \/ close_close_notify_received_WAIT_CERT_CR
  \/ close_close_notify_received_WAIT_CERT
  \/ close_close_notify_received_WAIT_CV
  \/ close_close_notify_received_WAIT_FINISHED
  \/ close_close_notify_received_SEND_EOED
  \/ close_close_notify_received_SEND_EE
  \/ close_close_notify_received_SEND_CERT
  \/ close_close_notify_received_SEND_CV
  \/ close_close_notify_received_SEND_FINISHED
  \/ close_close_notify_answered
  \/ close_HelloRequest_ignored_after_close_notify_READ_CLOSED
  \/ close_HelloRequest_ignored_after_close_notify_CLOSE_RECEIVED
  \/ close_ClientHello_ignored_after_close_notify_READ_CLOSED
  \/ close_ClientHello_ignored_after_close_notify_CLOSE_RECEIVED
  \/ close_HelloRetryRequest_ignored_after_close_notify_READ_CLOSED
  \/ close_HelloRetryRequest_ignored_after_close_notify_CLOSE_RECEIVED
  \/ close_ServerHello_ignored_after_close_notify_READ_CLOSED
  \/ close_ServerHello_ignored_after_close_notify_CLOSE_RECEIVED
  \/ close_NewSessionTicket_ignored_after_close_notify_READ_CLOSED
  \/ close_NewSessionTicket_ignored_after_close_notify_CLOSE_RECEIVED
  \/ close_EndOfEarlyData_ignored_after_close_notify_READ_CLOSED
  \/ close_EndOfEarlyData_ignored_after_close_notify_CLOSE_RECEIVED
  \/ close_EncryptedExtensions_ignored_after_close_notify_READ_CLOSED
  \/ close_EncryptedExtensions_ignored_after_close_notify_CLOSE_RECEIVED
  \/ close_ClientEncryptedExtensions_ignored_after_close_notify_READ_CLOSED
  \/ close_ClientEncryptedExtensions_ignored_after_close_notify_CLOSE_RECEIVED
  \/ close_Certificate_ignored_after_close_notify_READ_CLOSED
  \/ close_Certificate_ignored_after_close_notify_CLOSE_RECEIVED
  \/ close_ServerKeyExchange_ignored_after_close_notify_READ_CLOSED
  \/ close_ServerKeyExchange_ignored_after_close_notify_CLOSE_RECEIVED
  \/ close_CertificateRequest_ignored_after_close_notify_READ_CLOSED
  \/ close_CertificateRequest_ignored_after_close_notify_CLOSE_RECEIVED
  \/ close_ServerHelloDone_ignored_after_close_notify_READ_CLOSED
  \/ close_ServerHelloDone_ignored_after_close_notify_CLOSE_RECEIVED
  \/ close_CertificateVerify_ignored_after_close_notify_READ_CLOSED
  \/ close_CertificateVerify_ignored_after_close_notify_CLOSE_RECEIVED
  \/ close_ClientKeyExchange_ignored_after_close_notify_READ_CLOSED
  \/ close_ClientKeyExchange_ignored_after_close_notify_CLOSE_RECEIVED
  \/ close_Finished_ignored_after_close_notify_READ_CLOSED
  \/ close_Finished_ignored_after_close_notify_CLOSE_RECEIVED
  \/ close_CertificateStatus_ignored_after_close_notify_READ_CLOSED
  \/ close_CertificateStatus_ignored_after_close_notify_CLOSE_RECEIVED
  \/ close_KeyUpdate_ignored_after_close_notify_READ_CLOSED
  \/ close_KeyUpdate_ignored_after_close_notify_CLOSE_RECEIVED
  \/ close_CompressedCertificate_ignored_after_close_notify_READ_CLOSED
  \/ close_CompressedCertificate_ignored_after_close_notify_CLOSE_RECEIVED
  \/ close_UnknownHandshake_ignored_after_close_notify_READ_CLOSED
  \/ close_UnknownHandshake_ignored_after_close_notify_CLOSE_RECEIVED
  \/ close_ChangeCipherSpec_ignored_after_close_notify_READ_CLOSED
  \/ close_ChangeCipherSpec_ignored_after_close_notify_CLOSE_RECEIVED
  \/ close_Alert_ignored_after_close_notify_READ_CLOSED
  \/ close_Alert_ignored_after_close_notify_CLOSE_RECEIVED
  \/ close_ApplicationData_ignored_after_close_notify_READ_CLOSED
  \/ close_ApplicationData_ignored_after_close_notify_CLOSE_RECEIVED
  \/ close_UnknownRecord_ignored_after_close_notify_READ_CLOSED
  \/ close_UnknownRecord_ignored_after_close_notify_CLOSE_RECEIVED
  \/ close_EmptyRecord_ignored_after_close_notify_READ_CLOSED
  \/ close_EmptyRecord_ignored_after_close_notify_CLOSE_RECEIVED
  \/ ccs_dropped_START
  \/ ccs_dropped_WAIT_SH
  \/ ccs_dropped_WAIT_EE
  \/ ccs_dropped_WAIT_CERT_CR
  \/ ccs_dropped_WAIT_CERT
  \/ ccs_dropped_WAIT_CV
  \/ ccs_dropped_WAIT_FINISHED
  \/ ccs_sent_for_middleboxes_START
  \/ ccs_sent_for_middleboxes_WAIT_SH
  \/ ccs_sent_for_middleboxes_WAIT_EE
  \/ ccs_sent_for_middleboxes_WAIT_CERT_CR
  \/ ccs_sent_for_middleboxes_WAIT_CERT
  \/ ccs_sent_for_middleboxes_WAIT_CV
  \/ ccs_sent_for_middleboxes_WAIT_FINISHED
  \/ ccs_sent_for_middleboxes_SEND_EOED
  \/ ccs_sent_for_middleboxes_SEND_EE
  \/ ccs_sent_for_middleboxes_SEND_CERT
  \/ ccs_sent_for_middleboxes_SEND_CV
  \/ ccs_sent_for_middleboxes_SEND_FINISHED
  \/ fault_bad_HelloRetryRequest
  \/ fault_bad_ServerHello
  \/ fault_bad_NewSessionTicket_TLS12_WAIT_RINFO
  \/ fault_bad_NewSessionTicket_TLS12_WAIT_NST
  \/ fault_bad_NewSessionTicket_SEND_EOED
  \/ fault_bad_NewSessionTicket_SEND_EE
  \/ fault_bad_NewSessionTicket_SEND_CERT
  \/ fault_bad_NewSessionTicket_SEND_CV
  \/ fault_bad_NewSessionTicket_SEND_FINISHED
  \/ fault_bad_NewSessionTicket_CONNECTED
  \/ fault_bad_NewSessionTicket_PHA_SEND_CV
  \/ fault_bad_NewSessionTicket_PHA_SEND_FINISHED
  \/ fault_bad_Certificate_TLS12_WAIT_RINFO
  \/ fault_bad_Certificate_TLS12_WAIT_CERT
  \/ fault_bad_Certificate_WAIT_CERT_CR
  \/ fault_bad_Certificate_WAIT_CERT
  \/ fault_bad_ServerKeyExchange_TLS12_WAIT_RINFO
  \/ fault_bad_ServerKeyExchange_TLS12_WAIT_CSTAT
  \/ fault_bad_ServerKeyExchange_TLS12_WAIT_SKE
  \/ fault_bad_ServerKeyExchange_TLS12_WAIT_SKE_OPT
  \/ fault_bad_ServerHelloDone_TLS12_WAIT_RINFO
  \/ fault_bad_ServerHelloDone_TLS12_WAIT_CSTAT
  \/ fault_bad_ServerHelloDone_TLS12_WAIT_SKE_OPT
  \/ fault_bad_ServerHelloDone_TLS12_WAIT_CR
  \/ fault_bad_ServerHelloDone_TLS12_WAIT_SHD
  \/ fault_bad_CertificateStatus
  \/ fault_bad_CertificateRequest_TLS12_WAIT_CSTAT
  \/ fault_bad_CertificateRequest_TLS12_WAIT_CR
  \/ fault_bad_CertificateRequest_WAIT_CERT_CR
  \/ fault_bad_CertificateRequest_CONNECTED
  \/ fault_bad_CertificateRequest_PHA_SEND_CV
  \/ fault_bad_CertificateRequest_PHA_SEND_FINISHED
  \/ fault_bad_Finished_TLS12_WAIT_FIN
  \/ fault_bad_Finished_WAIT_FINISHED
  \/ fault_bad_EncryptedExtensions
  \/ fault_bad_CompressedCertificate_WAIT_CERT_CR
  \/ fault_bad_CompressedCertificate_WAIT_CERT
  \/ fault_bad_CertificateVerify
  \/ fault_bad_KeyUpdate_SEND_EOED
  \/ fault_bad_KeyUpdate_SEND_EE
  \/ fault_bad_KeyUpdate_SEND_CERT
  \/ fault_bad_KeyUpdate_SEND_CV
  \/ fault_bad_KeyUpdate_SEND_FINISHED
  \/ fault_bad_KeyUpdate_CONNECTED
  \/ fault_bad_KeyUpdate_PHA_SEND_CV
  \/ fault_bad_KeyUpdate_PHA_SEND_FINISHED
  \/ unexpected_HelloRequest_START
  \/ unexpected_ClientHello_START
  \/ unexpected_HelloRetryRequest_START
  \/ unexpected_ServerHello_START
  \/ unexpected_NewSessionTicket_START
  \/ unexpected_EndOfEarlyData_START
  \/ unexpected_EncryptedExtensions_START
  \/ unexpected_ClientEncryptedExtensions_START
  \/ unexpected_Certificate_START
  \/ unexpected_ServerKeyExchange_START
  \/ unexpected_CertificateRequest_START
  \/ unexpected_ServerHelloDone_START
  \/ unexpected_CertificateVerify_START
  \/ unexpected_ClientKeyExchange_START
  \/ unexpected_Finished_START
  \/ unexpected_CertificateStatus_START
  \/ unexpected_KeyUpdate_START
  \/ unexpected_CompressedCertificate_START
  \/ unexpected_UnknownHandshake_START
  \/ unexpected_ChangeCipherSpec_START
  \/ unexpected_Alert_START
  \/ unexpected_ApplicationData_START
  \/ unexpected_UnknownRecord_START
  \/ unexpected_EmptyRecord_START
  \/ unexpected_HelloRequest_WAIT_SH
  \/ unexpected_ClientHello_WAIT_SH
  \/ unexpected_HelloRetryRequest_WAIT_SH
  \/ unexpected_ServerHello_WAIT_SH
  \/ unexpected_NewSessionTicket_WAIT_SH
  \/ unexpected_EndOfEarlyData_WAIT_SH
  \/ unexpected_EncryptedExtensions_WAIT_SH
  \/ unexpected_ClientEncryptedExtensions_WAIT_SH
  \/ unexpected_Certificate_WAIT_SH
  \/ unexpected_ServerKeyExchange_WAIT_SH
  \/ unexpected_CertificateRequest_WAIT_SH
  \/ unexpected_ServerHelloDone_WAIT_SH
  \/ unexpected_CertificateVerify_WAIT_SH
  \/ unexpected_ClientKeyExchange_WAIT_SH
  \/ unexpected_Finished_WAIT_SH
  \/ unexpected_CertificateStatus_WAIT_SH
  \/ unexpected_KeyUpdate_WAIT_SH
  \/ unexpected_CompressedCertificate_WAIT_SH
  \/ unexpected_UnknownHandshake_WAIT_SH
  \/ unexpected_ChangeCipherSpec_WAIT_SH
  \/ unexpected_Alert_WAIT_SH
  \/ unexpected_ApplicationData_WAIT_SH
  \/ unexpected_UnknownRecord_WAIT_SH
  \/ unexpected_EmptyRecord_WAIT_SH
  \/ unexpected_HelloRequest_TLS12_WAIT_RINFO
  \/ unexpected_ClientHello_TLS12_WAIT_RINFO
  \/ unexpected_HelloRetryRequest_TLS12_WAIT_RINFO
  \/ unexpected_ServerHello_TLS12_WAIT_RINFO
  \/ unexpected_NewSessionTicket_TLS12_WAIT_RINFO
  \/ unexpected_EndOfEarlyData_TLS12_WAIT_RINFO
  \/ unexpected_EncryptedExtensions_TLS12_WAIT_RINFO
  \/ unexpected_ClientEncryptedExtensions_TLS12_WAIT_RINFO
  \/ unexpected_Certificate_TLS12_WAIT_RINFO
  \/ unexpected_ServerKeyExchange_TLS12_WAIT_RINFO
  \/ unexpected_CertificateRequest_TLS12_WAIT_RINFO
  \/ unexpected_ServerHelloDone_TLS12_WAIT_RINFO
  \/ unexpected_CertificateVerify_TLS12_WAIT_RINFO
  \/ unexpected_ClientKeyExchange_TLS12_WAIT_RINFO
  \/ unexpected_Finished_TLS12_WAIT_RINFO
  \/ unexpected_CertificateStatus_TLS12_WAIT_RINFO
  \/ unexpected_KeyUpdate_TLS12_WAIT_RINFO
  \/ unexpected_CompressedCertificate_TLS12_WAIT_RINFO
  \/ unexpected_UnknownHandshake_TLS12_WAIT_RINFO
  \/ unexpected_ChangeCipherSpec_TLS12_WAIT_RINFO
  \/ unexpected_Alert_TLS12_WAIT_RINFO
  \/ unexpected_ApplicationData_TLS12_WAIT_RINFO
  \/ unexpected_UnknownRecord_TLS12_WAIT_RINFO
  \/ unexpected_EmptyRecord_TLS12_WAIT_RINFO
  \/ unexpected_HelloRequest_TLS12_WAIT_CERT
  \/ unexpected_ClientHello_TLS12_WAIT_CERT
  \/ unexpected_HelloRetryRequest_TLS12_WAIT_CERT
  \/ unexpected_ServerHello_TLS12_WAIT_CERT
  \/ unexpected_NewSessionTicket_TLS12_WAIT_CERT
  \/ unexpected_EndOfEarlyData_TLS12_WAIT_CERT
  \/ unexpected_EncryptedExtensions_TLS12_WAIT_CERT
  \/ unexpected_ClientEncryptedExtensions_TLS12_WAIT_CERT
  \/ unexpected_Certificate_TLS12_WAIT_CERT
  \/ unexpected_ServerKeyExchange_TLS12_WAIT_CERT
  \/ unexpected_CertificateRequest_TLS12_WAIT_CERT
  \/ unexpected_ServerHelloDone_TLS12_WAIT_CERT
  \/ unexpected_CertificateVerify_TLS12_WAIT_CERT
  \/ unexpected_ClientKeyExchange_TLS12_WAIT_CERT
  \/ unexpected_Finished_TLS12_WAIT_CERT
  \/ unexpected_CertificateStatus_TLS12_WAIT_CERT
  \/ unexpected_KeyUpdate_TLS12_WAIT_CERT
  \/ unexpected_CompressedCertificate_TLS12_WAIT_CERT
  \/ unexpected_UnknownHandshake_TLS12_WAIT_CERT
  \/ unexpected_ChangeCipherSpec_TLS12_WAIT_CERT
  \/ unexpected_Alert_TLS12_WAIT_CERT
  \/ unexpected_ApplicationData_TLS12_WAIT_CERT
  \/ unexpected_UnknownRecord_TLS12_WAIT_CERT
  \/ unexpected_EmptyRecord_TLS12_WAIT_CERT
  \/ unexpected_HelloRequest_TLS12_WAIT_CSTAT
  \/ unexpected_ClientHello_TLS12_WAIT_CSTAT
  \/ unexpected_HelloRetryRequest_TLS12_WAIT_CSTAT
  \/ unexpected_ServerHello_TLS12_WAIT_CSTAT
  \/ unexpected_NewSessionTicket_TLS12_WAIT_CSTAT
  \/ unexpected_EndOfEarlyData_TLS12_WAIT_CSTAT
  \/ unexpected_EncryptedExtensions_TLS12_WAIT_CSTAT
  \/ unexpected_ClientEncryptedExtensions_TLS12_WAIT_CSTAT
  \/ unexpected_Certificate_TLS12_WAIT_CSTAT
  \/ unexpected_ServerKeyExchange_TLS12_WAIT_CSTAT
  \/ unexpected_CertificateRequest_TLS12_WAIT_CSTAT
  \/ unexpected_ServerHelloDone_TLS12_WAIT_CSTAT
  \/ unexpected_CertificateVerify_TLS12_WAIT_CSTAT
  \/ unexpected_ClientKeyExchange_TLS12_WAIT_CSTAT
  \/ unexpected_Finished_TLS12_WAIT_CSTAT
  \/ unexpected_CertificateStatus_TLS12_WAIT_CSTAT
  \/ unexpected_KeyUpdate_TLS12_WAIT_CSTAT
  \/ unexpected_CompressedCertificate_TLS12_WAIT_CSTAT
  \/ unexpected_UnknownHandshake_TLS12_WAIT_CSTAT
  \/ unexpected_ChangeCipherSpec_TLS12_WAIT_CSTAT
  \/ unexpected_Alert_TLS12_WAIT_CSTAT
  \/ unexpected_ApplicationData_TLS12_WAIT_CSTAT
  \/ unexpected_UnknownRecord_TLS12_WAIT_CSTAT
  \/ unexpected_EmptyRecord_TLS12_WAIT_CSTAT
  \/ unexpected_HelloRequest_TLS12_WAIT_SKE
  \/ unexpected_ClientHello_TLS12_WAIT_SKE
  \/ unexpected_HelloRetryRequest_TLS12_WAIT_SKE
  \/ unexpected_ServerHello_TLS12_WAIT_SKE
  \/ unexpected_NewSessionTicket_TLS12_WAIT_SKE
  \/ unexpected_EndOfEarlyData_TLS12_WAIT_SKE
  \/ unexpected_EncryptedExtensions_TLS12_WAIT_SKE
  \/ unexpected_ClientEncryptedExtensions_TLS12_WAIT_SKE
  \/ unexpected_Certificate_TLS12_WAIT_SKE
  \/ unexpected_ServerKeyExchange_TLS12_WAIT_SKE
  \/ unexpected_CertificateRequest_TLS12_WAIT_SKE
  \/ unexpected_ServerHelloDone_TLS12_WAIT_SKE
  \/ unexpected_CertificateVerify_TLS12_WAIT_SKE
  \/ unexpected_ClientKeyExchange_TLS12_WAIT_SKE
  \/ unexpected_Finished_TLS12_WAIT_SKE
  \/ unexpected_CertificateStatus_TLS12_WAIT_SKE
  \/ unexpected_KeyUpdate_TLS12_WAIT_SKE
  \/ unexpected_CompressedCertificate_TLS12_WAIT_SKE
  \/ unexpected_UnknownHandshake_TLS12_WAIT_SKE
  \/ unexpected_ChangeCipherSpec_TLS12_WAIT_SKE
  \/ unexpected_Alert_TLS12_WAIT_SKE
  \/ unexpected_ApplicationData_TLS12_WAIT_SKE
  \/ unexpected_UnknownRecord_TLS12_WAIT_SKE
  \/ unexpected_EmptyRecord_TLS12_WAIT_SKE
  \/ unexpected_HelloRequest_TLS12_WAIT_SKE_OPT
  \/ unexpected_ClientHello_TLS12_WAIT_SKE_OPT
  \/ unexpected_HelloRetryRequest_TLS12_WAIT_SKE_OPT
  \/ unexpected_ServerHello_TLS12_WAIT_SKE_OPT
  \/ unexpected_NewSessionTicket_TLS12_WAIT_SKE_OPT
  \/ unexpected_EndOfEarlyData_TLS12_WAIT_SKE_OPT
  \/ unexpected_EncryptedExtensions_TLS12_WAIT_SKE_OPT
  \/ unexpected_ClientEncryptedExtensions_TLS12_WAIT_SKE_OPT
  \/ unexpected_Certificate_TLS12_WAIT_SKE_OPT
  \/ unexpected_ServerKeyExchange_TLS12_WAIT_SKE_OPT
  \/ unexpected_CertificateRequest_TLS12_WAIT_SKE_OPT
  \/ unexpected_ServerHelloDone_TLS12_WAIT_SKE_OPT
  \/ unexpected_CertificateVerify_TLS12_WAIT_SKE_OPT
  \/ unexpected_ClientKeyExchange_TLS12_WAIT_SKE_OPT
  \/ unexpected_Finished_TLS12_WAIT_SKE_OPT
  \/ unexpected_CertificateStatus_TLS12_WAIT_SKE_OPT
  \/ unexpected_KeyUpdate_TLS12_WAIT_SKE_OPT
  \/ unexpected_CompressedCertificate_TLS12_WAIT_SKE_OPT
  \/ unexpected_UnknownHandshake_TLS12_WAIT_SKE_OPT
  \/ unexpected_ChangeCipherSpec_TLS12_WAIT_SKE_OPT
  \/ unexpected_Alert_TLS12_WAIT_SKE_OPT
  \/ unexpected_ApplicationData_TLS12_WAIT_SKE_OPT
  \/ unexpected_UnknownRecord_TLS12_WAIT_SKE_OPT
  \/ unexpected_EmptyRecord_TLS12_WAIT_SKE_OPT
  \/ unexpected_HelloRequest_TLS12_WAIT_CR
  \/ unexpected_ClientHello_TLS12_WAIT_CR
  \/ unexpected_HelloRetryRequest_TLS12_WAIT_CR
  \/ unexpected_ServerHello_TLS12_WAIT_CR
  \/ unexpected_NewSessionTicket_TLS12_WAIT_CR
  \/ unexpected_EndOfEarlyData_TLS12_WAIT_CR
  \/ unexpected_EncryptedExtensions_TLS12_WAIT_CR
  \/ unexpected_ClientEncryptedExtensions_TLS12_WAIT_CR
  \/ unexpected_Certificate_TLS12_WAIT_CR
  \/ unexpected_ServerKeyExchange_TLS12_WAIT_CR
  \/ unexpected_CertificateRequest_TLS12_WAIT_CR
  \/ unexpected_ServerHelloDone_TLS12_WAIT_CR
  \/ unexpected_CertificateVerify_TLS12_WAIT_CR
  \/ unexpected_ClientKeyExchange_TLS12_WAIT_CR
  \/ unexpected_Finished_TLS12_WAIT_CR
  \/ unexpected_CertificateStatus_TLS12_WAIT_CR
  \/ unexpected_KeyUpdate_TLS12_WAIT_CR
  \/ unexpected_CompressedCertificate_TLS12_WAIT_CR
  \/ unexpected_UnknownHandshake_TLS12_WAIT_CR
  \/ unexpected_ChangeCipherSpec_TLS12_WAIT_CR
  \/ unexpected_Alert_TLS12_WAIT_CR
  \/ unexpected_ApplicationData_TLS12_WAIT_CR
  \/ unexpected_UnknownRecord_TLS12_WAIT_CR
  \/ unexpected_EmptyRecord_TLS12_WAIT_CR
  \/ unexpected_HelloRequest_TLS12_WAIT_SHD
  \/ unexpected_ClientHello_TLS12_WAIT_SHD
  \/ unexpected_HelloRetryRequest_TLS12_WAIT_SHD
  \/ unexpected_ServerHello_TLS12_WAIT_SHD
  \/ unexpected_NewSessionTicket_TLS12_WAIT_SHD
  \/ unexpected_EndOfEarlyData_TLS12_WAIT_SHD
  \/ unexpected_EncryptedExtensions_TLS12_WAIT_SHD
  \/ unexpected_ClientEncryptedExtensions_TLS12_WAIT_SHD
  \/ unexpected_Certificate_TLS12_WAIT_SHD
  \/ unexpected_ServerKeyExchange_TLS12_WAIT_SHD
  \/ unexpected_CertificateRequest_TLS12_WAIT_SHD
  \/ unexpected_ServerHelloDone_TLS12_WAIT_SHD
  \/ unexpected_CertificateVerify_TLS12_WAIT_SHD
  \/ unexpected_ClientKeyExchange_TLS12_WAIT_SHD
  \/ unexpected_Finished_TLS12_WAIT_SHD
  \/ unexpected_CertificateStatus_TLS12_WAIT_SHD
  \/ unexpected_KeyUpdate_TLS12_WAIT_SHD
  \/ unexpected_CompressedCertificate_TLS12_WAIT_SHD
  \/ unexpected_UnknownHandshake_TLS12_WAIT_SHD
  \/ unexpected_ChangeCipherSpec_TLS12_WAIT_SHD
  \/ unexpected_Alert_TLS12_WAIT_SHD
  \/ unexpected_ApplicationData_TLS12_WAIT_SHD
  \/ unexpected_UnknownRecord_TLS12_WAIT_SHD
  \/ unexpected_EmptyRecord_TLS12_WAIT_SHD
  \/ unexpected_HelloRequest_TLS12_WAIT_NST
  \/ unexpected_ClientHello_TLS12_WAIT_NST
  \/ unexpected_HelloRetryRequest_TLS12_WAIT_NST
  \/ unexpected_ServerHello_TLS12_WAIT_NST
  \/ unexpected_NewSessionTicket_TLS12_WAIT_NST
  \/ unexpected_EndOfEarlyData_TLS12_WAIT_NST
  \/ unexpected_EncryptedExtensions_TLS12_WAIT_NST
  \/ unexpected_ClientEncryptedExtensions_TLS12_WAIT_NST
  \/ unexpected_Certificate_TLS12_WAIT_NST
  \/ unexpected_ServerKeyExchange_TLS12_WAIT_NST
  \/ unexpected_CertificateRequest_TLS12_WAIT_NST
  \/ unexpected_ServerHelloDone_TLS12_WAIT_NST
  \/ unexpected_CertificateVerify_TLS12_WAIT_NST
  \/ unexpected_ClientKeyExchange_TLS12_WAIT_NST
  \/ unexpected_Finished_TLS12_WAIT_NST
  \/ unexpected_CertificateStatus_TLS12_WAIT_NST
  \/ unexpected_KeyUpdate_TLS12_WAIT_NST
  \/ unexpected_CompressedCertificate_TLS12_WAIT_NST
  \/ unexpected_UnknownHandshake_TLS12_WAIT_NST
  \/ unexpected_ChangeCipherSpec_TLS12_WAIT_NST
  \/ unexpected_Alert_TLS12_WAIT_NST
  \/ unexpected_ApplicationData_TLS12_WAIT_NST
  \/ unexpected_UnknownRecord_TLS12_WAIT_NST
  \/ unexpected_EmptyRecord_TLS12_WAIT_NST
  \/ unexpected_HelloRequest_TLS12_WAIT_CCS
  \/ unexpected_ClientHello_TLS12_WAIT_CCS
  \/ unexpected_HelloRetryRequest_TLS12_WAIT_CCS
  \/ unexpected_ServerHello_TLS12_WAIT_CCS
  \/ unexpected_NewSessionTicket_TLS12_WAIT_CCS
  \/ unexpected_EndOfEarlyData_TLS12_WAIT_CCS
  \/ unexpected_EncryptedExtensions_TLS12_WAIT_CCS
  \/ unexpected_ClientEncryptedExtensions_TLS12_WAIT_CCS
  \/ unexpected_Certificate_TLS12_WAIT_CCS
  \/ unexpected_ServerKeyExchange_TLS12_WAIT_CCS
  \/ unexpected_CertificateRequest_TLS12_WAIT_CCS
  \/ unexpected_ServerHelloDone_TLS12_WAIT_CCS
  \/ unexpected_CertificateVerify_TLS12_WAIT_CCS
  \/ unexpected_ClientKeyExchange_TLS12_WAIT_CCS
  \/ unexpected_Finished_TLS12_WAIT_CCS
  \/ unexpected_CertificateStatus_TLS12_WAIT_CCS
  \/ unexpected_KeyUpdate_TLS12_WAIT_CCS
  \/ unexpected_CompressedCertificate_TLS12_WAIT_CCS
  \/ unexpected_UnknownHandshake_TLS12_WAIT_CCS
  \/ unexpected_ChangeCipherSpec_TLS12_WAIT_CCS
  \/ unexpected_Alert_TLS12_WAIT_CCS
  \/ unexpected_ApplicationData_TLS12_WAIT_CCS
  \/ unexpected_UnknownRecord_TLS12_WAIT_CCS
  \/ unexpected_EmptyRecord_TLS12_WAIT_CCS
  \/ unexpected_HelloRequest_TLS12_WAIT_FIN
  \/ unexpected_ClientHello_TLS12_WAIT_FIN
  \/ unexpected_HelloRetryRequest_TLS12_WAIT_FIN
  \/ unexpected_ServerHello_TLS12_WAIT_FIN
  \/ unexpected_NewSessionTicket_TLS12_WAIT_FIN
  \/ unexpected_EndOfEarlyData_TLS12_WAIT_FIN
  \/ unexpected_EncryptedExtensions_TLS12_WAIT_FIN
  \/ unexpected_ClientEncryptedExtensions_TLS12_WAIT_FIN
  \/ unexpected_Certificate_TLS12_WAIT_FIN
  \/ unexpected_ServerKeyExchange_TLS12_WAIT_FIN
  \/ unexpected_CertificateRequest_TLS12_WAIT_FIN
  \/ unexpected_ServerHelloDone_TLS12_WAIT_FIN
  \/ unexpected_CertificateVerify_TLS12_WAIT_FIN
  \/ unexpected_ClientKeyExchange_TLS12_WAIT_FIN
  \/ unexpected_Finished_TLS12_WAIT_FIN
  \/ unexpected_CertificateStatus_TLS12_WAIT_FIN
  \/ unexpected_KeyUpdate_TLS12_WAIT_FIN
  \/ unexpected_CompressedCertificate_TLS12_WAIT_FIN
  \/ unexpected_UnknownHandshake_TLS12_WAIT_FIN
  \/ unexpected_ChangeCipherSpec_TLS12_WAIT_FIN
  \/ unexpected_Alert_TLS12_WAIT_FIN
  \/ unexpected_ApplicationData_TLS12_WAIT_FIN
  \/ unexpected_UnknownRecord_TLS12_WAIT_FIN
  \/ unexpected_EmptyRecord_TLS12_WAIT_FIN
  \/ unexpected_HelloRequest_TLS12_SEND_CERT
  \/ unexpected_ClientHello_TLS12_SEND_CERT
  \/ unexpected_HelloRetryRequest_TLS12_SEND_CERT
  \/ unexpected_ServerHello_TLS12_SEND_CERT
  \/ unexpected_NewSessionTicket_TLS12_SEND_CERT
  \/ unexpected_EndOfEarlyData_TLS12_SEND_CERT
  \/ unexpected_EncryptedExtensions_TLS12_SEND_CERT
  \/ unexpected_ClientEncryptedExtensions_TLS12_SEND_CERT
  \/ unexpected_Certificate_TLS12_SEND_CERT
  \/ unexpected_ServerKeyExchange_TLS12_SEND_CERT
  \/ unexpected_CertificateRequest_TLS12_SEND_CERT
  \/ unexpected_ServerHelloDone_TLS12_SEND_CERT
  \/ unexpected_CertificateVerify_TLS12_SEND_CERT
  \/ unexpected_ClientKeyExchange_TLS12_SEND_CERT
  \/ unexpected_Finished_TLS12_SEND_CERT
  \/ unexpected_CertificateStatus_TLS12_SEND_CERT
  \/ unexpected_KeyUpdate_TLS12_SEND_CERT
  \/ unexpected_CompressedCertificate_TLS12_SEND_CERT
  \/ unexpected_UnknownHandshake_TLS12_SEND_CERT
  \/ unexpected_ChangeCipherSpec_TLS12_SEND_CERT
  \/ unexpected_Alert_TLS12_SEND_CERT
  \/ unexpected_ApplicationData_TLS12_SEND_CERT
  \/ unexpected_UnknownRecord_TLS12_SEND_CERT
  \/ unexpected_EmptyRecord_TLS12_SEND_CERT
  \/ unexpected_HelloRequest_TLS12_SEND_CKE
  \/ unexpected_ClientHello_TLS12_SEND_CKE
  \/ unexpected_HelloRetryRequest_TLS12_SEND_CKE
  \/ unexpected_ServerHello_TLS12_SEND_CKE
  \/ unexpected_NewSessionTicket_TLS12_SEND_CKE
  \/ unexpected_EndOfEarlyData_TLS12_SEND_CKE
  \/ unexpected_EncryptedExtensions_TLS12_SEND_CKE
  \/ unexpected_ClientEncryptedExtensions_TLS12_SEND_CKE
  \/ unexpected_Certificate_TLS12_SEND_CKE
  \/ unexpected_ServerKeyExchange_TLS12_SEND_CKE
  \/ unexpected_CertificateRequest_TLS12_SEND_CKE
  \/ unexpected_ServerHelloDone_TLS12_SEND_CKE
  \/ unexpected_CertificateVerify_TLS12_SEND_CKE
  \/ unexpected_ClientKeyExchange_TLS12_SEND_CKE
  \/ unexpected_Finished_TLS12_SEND_CKE
  \/ unexpected_CertificateStatus_TLS12_SEND_CKE
  \/ unexpected_KeyUpdate_TLS12_SEND_CKE
  \/ unexpected_CompressedCertificate_TLS12_SEND_CKE
  \/ unexpected_UnknownHandshake_TLS12_SEND_CKE
  \/ unexpected_ChangeCipherSpec_TLS12_SEND_CKE
  \/ unexpected_Alert_TLS12_SEND_CKE
  \/ unexpected_ApplicationData_TLS12_SEND_CKE
  \/ unexpected_UnknownRecord_TLS12_SEND_CKE
  \/ unexpected_EmptyRecord_TLS12_SEND_CKE
  \/ unexpected_HelloRequest_TLS12_SEND_CV
  \/ unexpected_ClientHello_TLS12_SEND_CV
  \/ unexpected_HelloRetryRequest_TLS12_SEND_CV
  \/ unexpected_ServerHello_TLS12_SEND_CV
  \/ unexpected_NewSessionTicket_TLS12_SEND_CV
  \/ unexpected_EndOfEarlyData_TLS12_SEND_CV
  \/ unexpected_EncryptedExtensions_TLS12_SEND_CV
  \/ unexpected_ClientEncryptedExtensions_TLS12_SEND_CV
  \/ unexpected_Certificate_TLS12_SEND_CV
  \/ unexpected_ServerKeyExchange_TLS12_SEND_CV
  \/ unexpected_CertificateRequest_TLS12_SEND_CV
  \/ unexpected_ServerHelloDone_TLS12_SEND_CV
  \/ unexpected_CertificateVerify_TLS12_SEND_CV
  \/ unexpected_ClientKeyExchange_TLS12_SEND_CV
  \/ unexpected_Finished_TLS12_SEND_CV
  \/ unexpected_CertificateStatus_TLS12_SEND_CV
  \/ unexpected_KeyUpdate_TLS12_SEND_CV
  \/ unexpected_CompressedCertificate_TLS12_SEND_CV
  \/ unexpected_UnknownHandshake_TLS12_SEND_CV
  \/ unexpected_ChangeCipherSpec_TLS12_SEND_CV
  \/ unexpected_Alert_TLS12_SEND_CV
  \/ unexpected_ApplicationData_TLS12_SEND_CV
  \/ unexpected_UnknownRecord_TLS12_SEND_CV
  \/ unexpected_EmptyRecord_TLS12_SEND_CV
  \/ unexpected_HelloRequest_TLS12_SEND_CCS
  \/ unexpected_ClientHello_TLS12_SEND_CCS
  \/ unexpected_HelloRetryRequest_TLS12_SEND_CCS
  \/ unexpected_ServerHello_TLS12_SEND_CCS
  \/ unexpected_NewSessionTicket_TLS12_SEND_CCS
  \/ unexpected_EndOfEarlyData_TLS12_SEND_CCS
  \/ unexpected_EncryptedExtensions_TLS12_SEND_CCS
  \/ unexpected_ClientEncryptedExtensions_TLS12_SEND_CCS
  \/ unexpected_Certificate_TLS12_SEND_CCS
  \/ unexpected_ServerKeyExchange_TLS12_SEND_CCS
  \/ unexpected_CertificateRequest_TLS12_SEND_CCS
  \/ unexpected_ServerHelloDone_TLS12_SEND_CCS
  \/ unexpected_CertificateVerify_TLS12_SEND_CCS
  \/ unexpected_ClientKeyExchange_TLS12_SEND_CCS
  \/ unexpected_Finished_TLS12_SEND_CCS
  \/ unexpected_CertificateStatus_TLS12_SEND_CCS
  \/ unexpected_KeyUpdate_TLS12_SEND_CCS
  \/ unexpected_CompressedCertificate_TLS12_SEND_CCS
  \/ unexpected_UnknownHandshake_TLS12_SEND_CCS
  \/ unexpected_ChangeCipherSpec_TLS12_SEND_CCS
  \/ unexpected_Alert_TLS12_SEND_CCS
  \/ unexpected_ApplicationData_TLS12_SEND_CCS
  \/ unexpected_UnknownRecord_TLS12_SEND_CCS
  \/ unexpected_EmptyRecord_TLS12_SEND_CCS
  \/ unexpected_HelloRequest_TLS12_SEND_FINISHED
  \/ unexpected_ClientHello_TLS12_SEND_FINISHED
  \/ unexpected_HelloRetryRequest_TLS12_SEND_FINISHED
  \/ unexpected_ServerHello_TLS12_SEND_FINISHED
  \/ unexpected_NewSessionTicket_TLS12_SEND_FINISHED
  \/ unexpected_EndOfEarlyData_TLS12_SEND_FINISHED
  \/ unexpected_EncryptedExtensions_TLS12_SEND_FINISHED
  \/ unexpected_ClientEncryptedExtensions_TLS12_SEND_FINISHED
  \/ unexpected_Certificate_TLS12_SEND_FINISHED
  \/ unexpected_ServerKeyExchange_TLS12_SEND_FINISHED
  \/ unexpected_CertificateRequest_TLS12_SEND_FINISHED
  \/ unexpected_ServerHelloDone_TLS12_SEND_FINISHED
  \/ unexpected_CertificateVerify_TLS12_SEND_FINISHED
  \/ unexpected_ClientKeyExchange_TLS12_SEND_FINISHED
  \/ unexpected_Finished_TLS12_SEND_FINISHED
  \/ unexpected_CertificateStatus_TLS12_SEND_FINISHED
  \/ unexpected_KeyUpdate_TLS12_SEND_FINISHED
  \/ unexpected_CompressedCertificate_TLS12_SEND_FINISHED
  \/ unexpected_UnknownHandshake_TLS12_SEND_FINISHED
  \/ unexpected_ChangeCipherSpec_TLS12_SEND_FINISHED
  \/ unexpected_Alert_TLS12_SEND_FINISHED
  \/ unexpected_ApplicationData_TLS12_SEND_FINISHED
  \/ unexpected_UnknownRecord_TLS12_SEND_FINISHED
  \/ unexpected_EmptyRecord_TLS12_SEND_FINISHED
  \/ unexpected_HelloRequest_TLS12_CONNECTED
  \/ unexpected_ClientHello_TLS12_CONNECTED
  \/ unexpected_HelloRetryRequest_TLS12_CONNECTED
  \/ unexpected_ServerHello_TLS12_CONNECTED
  \/ unexpected_NewSessionTicket_TLS12_CONNECTED
  \/ unexpected_EndOfEarlyData_TLS12_CONNECTED
  \/ unexpected_EncryptedExtensions_TLS12_CONNECTED
  \/ unexpected_ClientEncryptedExtensions_TLS12_CONNECTED
  \/ unexpected_Certificate_TLS12_CONNECTED
  \/ unexpected_ServerKeyExchange_TLS12_CONNECTED
  \/ unexpected_CertificateRequest_TLS12_CONNECTED
  \/ unexpected_ServerHelloDone_TLS12_CONNECTED
  \/ unexpected_CertificateVerify_TLS12_CONNECTED
  \/ unexpected_ClientKeyExchange_TLS12_CONNECTED
  \/ unexpected_Finished_TLS12_CONNECTED
  \/ unexpected_CertificateStatus_TLS12_CONNECTED
  \/ unexpected_KeyUpdate_TLS12_CONNECTED
  \/ unexpected_CompressedCertificate_TLS12_CONNECTED
  \/ unexpected_UnknownHandshake_TLS12_CONNECTED
  \/ unexpected_ChangeCipherSpec_TLS12_CONNECTED
  \/ unexpected_Alert_TLS12_CONNECTED
  \/ unexpected_ApplicationData_TLS12_CONNECTED
  \/ unexpected_UnknownRecord_TLS12_CONNECTED
  \/ unexpected_EmptyRecord_TLS12_CONNECTED
  \/ unexpected_HelloRequest_WAIT_EE
  \/ unexpected_ClientHello_WAIT_EE
  \/ unexpected_HelloRetryRequest_WAIT_EE
  \/ unexpected_ServerHello_WAIT_EE
  \/ unexpected_NewSessionTicket_WAIT_EE
  \/ unexpected_EndOfEarlyData_WAIT_EE
  \/ unexpected_EncryptedExtensions_WAIT_EE
  \/ unexpected_ClientEncryptedExtensions_WAIT_EE
  \/ unexpected_Certificate_WAIT_EE
  \/ unexpected_ServerKeyExchange_WAIT_EE
  \/ unexpected_CertificateRequest_WAIT_EE
  \/ unexpected_ServerHelloDone_WAIT_EE
  \/ unexpected_CertificateVerify_WAIT_EE
  \/ unexpected_ClientKeyExchange_WAIT_EE
  \/ unexpected_Finished_WAIT_EE
  \/ unexpected_CertificateStatus_WAIT_EE
  \/ unexpected_KeyUpdate_WAIT_EE
  \/ unexpected_CompressedCertificate_WAIT_EE
  \/ unexpected_UnknownHandshake_WAIT_EE
  \/ unexpected_ChangeCipherSpec_WAIT_EE
  \/ unexpected_Alert_WAIT_EE
  \/ unexpected_ApplicationData_WAIT_EE
  \/ unexpected_UnknownRecord_WAIT_EE
  \/ unexpected_EmptyRecord_WAIT_EE
  \/ unexpected_HelloRequest_WAIT_CERT_CR
  \/ unexpected_ClientHello_WAIT_CERT_CR
  \/ unexpected_HelloRetryRequest_WAIT_CERT_CR
  \/ unexpected_ServerHello_WAIT_CERT_CR
  \/ unexpected_NewSessionTicket_WAIT_CERT_CR
  \/ unexpected_EndOfEarlyData_WAIT_CERT_CR
  \/ unexpected_EncryptedExtensions_WAIT_CERT_CR
  \/ unexpected_ClientEncryptedExtensions_WAIT_CERT_CR
  \/ unexpected_Certificate_WAIT_CERT_CR
  \/ unexpected_ServerKeyExchange_WAIT_CERT_CR
  \/ unexpected_CertificateRequest_WAIT_CERT_CR
  \/ unexpected_ServerHelloDone_WAIT_CERT_CR
  \/ unexpected_CertificateVerify_WAIT_CERT_CR
  \/ unexpected_ClientKeyExchange_WAIT_CERT_CR
  \/ unexpected_Finished_WAIT_CERT_CR
  \/ unexpected_CertificateStatus_WAIT_CERT_CR
  \/ unexpected_KeyUpdate_WAIT_CERT_CR
  \/ unexpected_CompressedCertificate_WAIT_CERT_CR
  \/ unexpected_UnknownHandshake_WAIT_CERT_CR
  \/ unexpected_ChangeCipherSpec_WAIT_CERT_CR
  \/ unexpected_Alert_WAIT_CERT_CR
  \/ unexpected_ApplicationData_WAIT_CERT_CR
  \/ unexpected_UnknownRecord_WAIT_CERT_CR
  \/ unexpected_EmptyRecord_WAIT_CERT_CR
  \/ unexpected_HelloRequest_WAIT_CERT
  \/ unexpected_ClientHello_WAIT_CERT
  \/ unexpected_HelloRetryRequest_WAIT_CERT
  \/ unexpected_ServerHello_WAIT_CERT
  \/ unexpected_NewSessionTicket_WAIT_CERT
  \/ unexpected_EndOfEarlyData_WAIT_CERT
  \/ unexpected_EncryptedExtensions_WAIT_CERT
  \/ unexpected_ClientEncryptedExtensions_WAIT_CERT
  \/ unexpected_Certificate_WAIT_CERT
  \/ unexpected_ServerKeyExchange_WAIT_CERT
  \/ unexpected_CertificateRequest_WAIT_CERT
  \/ unexpected_ServerHelloDone_WAIT_CERT
  \/ unexpected_CertificateVerify_WAIT_CERT
  \/ unexpected_ClientKeyExchange_WAIT_CERT
  \/ unexpected_Finished_WAIT_CERT
  \/ unexpected_CertificateStatus_WAIT_CERT
  \/ unexpected_KeyUpdate_WAIT_CERT
  \/ unexpected_CompressedCertificate_WAIT_CERT
  \/ unexpected_UnknownHandshake_WAIT_CERT
  \/ unexpected_ChangeCipherSpec_WAIT_CERT
  \/ unexpected_Alert_WAIT_CERT
  \/ unexpected_ApplicationData_WAIT_CERT
  \/ unexpected_UnknownRecord_WAIT_CERT
  \/ unexpected_EmptyRecord_WAIT_CERT
  \/ unexpected_HelloRequest_WAIT_CV
  \/ unexpected_ClientHello_WAIT_CV
  \/ unexpected_HelloRetryRequest_WAIT_CV
  \/ unexpected_ServerHello_WAIT_CV
  \/ unexpected_NewSessionTicket_WAIT_CV
  \/ unexpected_EndOfEarlyData_WAIT_CV
  \/ unexpected_EncryptedExtensions_WAIT_CV
  \/ unexpected_ClientEncryptedExtensions_WAIT_CV
  \/ unexpected_Certificate_WAIT_CV
  \/ unexpected_ServerKeyExchange_WAIT_CV
  \/ unexpected_CertificateRequest_WAIT_CV
  \/ unexpected_ServerHelloDone_WAIT_CV
  \/ unexpected_CertificateVerify_WAIT_CV
  \/ unexpected_ClientKeyExchange_WAIT_CV
  \/ unexpected_Finished_WAIT_CV
  \/ unexpected_CertificateStatus_WAIT_CV
  \/ unexpected_KeyUpdate_WAIT_CV
  \/ unexpected_CompressedCertificate_WAIT_CV
  \/ unexpected_UnknownHandshake_WAIT_CV
  \/ unexpected_ChangeCipherSpec_WAIT_CV
  \/ unexpected_Alert_WAIT_CV
  \/ unexpected_ApplicationData_WAIT_CV
  \/ unexpected_UnknownRecord_WAIT_CV
  \/ unexpected_EmptyRecord_WAIT_CV
  \/ unexpected_HelloRequest_WAIT_FINISHED
  \/ unexpected_ClientHello_WAIT_FINISHED
  \/ unexpected_HelloRetryRequest_WAIT_FINISHED
  \/ unexpected_ServerHello_WAIT_FINISHED
  \/ unexpected_NewSessionTicket_WAIT_FINISHED
  \/ unexpected_EndOfEarlyData_WAIT_FINISHED
  \/ unexpected_EncryptedExtensions_WAIT_FINISHED
  \/ unexpected_ClientEncryptedExtensions_WAIT_FINISHED
  \/ unexpected_Certificate_WAIT_FINISHED
  \/ unexpected_ServerKeyExchange_WAIT_FINISHED
  \/ unexpected_CertificateRequest_WAIT_FINISHED
  \/ unexpected_ServerHelloDone_WAIT_FINISHED
  \/ unexpected_CertificateVerify_WAIT_FINISHED
  \/ unexpected_ClientKeyExchange_WAIT_FINISHED
  \/ unexpected_Finished_WAIT_FINISHED
  \/ unexpected_CertificateStatus_WAIT_FINISHED
  \/ unexpected_KeyUpdate_WAIT_FINISHED
  \/ unexpected_CompressedCertificate_WAIT_FINISHED
  \/ unexpected_UnknownHandshake_WAIT_FINISHED
  \/ unexpected_ChangeCipherSpec_WAIT_FINISHED
  \/ unexpected_Alert_WAIT_FINISHED
  \/ unexpected_ApplicationData_WAIT_FINISHED
  \/ unexpected_UnknownRecord_WAIT_FINISHED
  \/ unexpected_EmptyRecord_WAIT_FINISHED
  \/ unexpected_HelloRequest_SEND_EOED
  \/ unexpected_ClientHello_SEND_EOED
  \/ unexpected_HelloRetryRequest_SEND_EOED
  \/ unexpected_ServerHello_SEND_EOED
  \/ unexpected_NewSessionTicket_SEND_EOED
  \/ unexpected_EndOfEarlyData_SEND_EOED
  \/ unexpected_EncryptedExtensions_SEND_EOED
  \/ unexpected_ClientEncryptedExtensions_SEND_EOED
  \/ unexpected_Certificate_SEND_EOED
  \/ unexpected_ServerKeyExchange_SEND_EOED
  \/ unexpected_CertificateRequest_SEND_EOED
  \/ unexpected_ServerHelloDone_SEND_EOED
  \/ unexpected_CertificateVerify_SEND_EOED
  \/ unexpected_ClientKeyExchange_SEND_EOED
  \/ unexpected_Finished_SEND_EOED
  \/ unexpected_CertificateStatus_SEND_EOED
  \/ unexpected_KeyUpdate_SEND_EOED
  \/ unexpected_CompressedCertificate_SEND_EOED
  \/ unexpected_UnknownHandshake_SEND_EOED
  \/ unexpected_ChangeCipherSpec_SEND_EOED
  \/ unexpected_Alert_SEND_EOED
  \/ unexpected_ApplicationData_SEND_EOED
  \/ unexpected_UnknownRecord_SEND_EOED
  \/ unexpected_EmptyRecord_SEND_EOED
  \/ unexpected_HelloRequest_SEND_EE
  \/ unexpected_ClientHello_SEND_EE
  \/ unexpected_HelloRetryRequest_SEND_EE
  \/ unexpected_ServerHello_SEND_EE
  \/ unexpected_NewSessionTicket_SEND_EE
  \/ unexpected_EndOfEarlyData_SEND_EE
  \/ unexpected_EncryptedExtensions_SEND_EE
  \/ unexpected_ClientEncryptedExtensions_SEND_EE
  \/ unexpected_Certificate_SEND_EE
  \/ unexpected_ServerKeyExchange_SEND_EE
  \/ unexpected_CertificateRequest_SEND_EE
  \/ unexpected_ServerHelloDone_SEND_EE
  \/ unexpected_CertificateVerify_SEND_EE
  \/ unexpected_ClientKeyExchange_SEND_EE
  \/ unexpected_Finished_SEND_EE
  \/ unexpected_CertificateStatus_SEND_EE
  \/ unexpected_KeyUpdate_SEND_EE
  \/ unexpected_CompressedCertificate_SEND_EE
  \/ unexpected_UnknownHandshake_SEND_EE
  \/ unexpected_ChangeCipherSpec_SEND_EE
  \/ unexpected_Alert_SEND_EE
  \/ unexpected_ApplicationData_SEND_EE
  \/ unexpected_UnknownRecord_SEND_EE
  \/ unexpected_EmptyRecord_SEND_EE
  \/ unexpected_HelloRequest_SEND_CERT
  \/ unexpected_ClientHello_SEND_CERT
  \/ unexpected_HelloRetryRequest_SEND_CERT
  \/ unexpected_ServerHello_SEND_CERT
  \/ unexpected_NewSessionTicket_SEND_CERT
  \/ unexpected_EndOfEarlyData_SEND_CERT
  \/ unexpected_EncryptedExtensions_SEND_CERT
  \/ unexpected_ClientEncryptedExtensions_SEND_CERT
  \/ unexpected_Certificate_SEND_CERT
  \/ unexpected_ServerKeyExchange_SEND_CERT
  \/ unexpected_CertificateRequest_SEND_CERT
  \/ unexpected_ServerHelloDone_SEND_CERT
  \/ unexpected_CertificateVerify_SEND_CERT
  \/ unexpected_ClientKeyExchange_SEND_CERT
  \/ unexpected_Finished_SEND_CERT
  \/ unexpected_CertificateStatus_SEND_CERT
  \/ unexpected_KeyUpdate_SEND_CERT
  \/ unexpected_CompressedCertificate_SEND_CERT
  \/ unexpected_UnknownHandshake_SEND_CERT
  \/ unexpected_ChangeCipherSpec_SEND_CERT
  \/ unexpected_Alert_SEND_CERT
  \/ unexpected_ApplicationData_SEND_CERT
  \/ unexpected_UnknownRecord_SEND_CERT
  \/ unexpected_EmptyRecord_SEND_CERT
  \/ unexpected_HelloRequest_SEND_CV
  \/ unexpected_ClientHello_SEND_CV
  \/ unexpected_HelloRetryRequest_SEND_CV
  \/ unexpected_ServerHello_SEND_CV
  \/ unexpected_NewSessionTicket_SEND_CV
  \/ unexpected_EndOfEarlyData_SEND_CV
  \/ unexpected_EncryptedExtensions_SEND_CV
  \/ unexpected_ClientEncryptedExtensions_SEND_CV
  \/ unexpected_Certificate_SEND_CV
  \/ unexpected_ServerKeyExchange_SEND_CV
  \/ unexpected_CertificateRequest_SEND_CV
  \/ unexpected_ServerHelloDone_SEND_CV
  \/ unexpected_CertificateVerify_SEND_CV
  \/ unexpected_ClientKeyExchange_SEND_CV
  \/ unexpected_Finished_SEND_CV
  \/ unexpected_CertificateStatus_SEND_CV
  \/ unexpected_KeyUpdate_SEND_CV
  \/ unexpected_CompressedCertificate_SEND_CV
  \/ unexpected_UnknownHandshake_SEND_CV
  \/ unexpected_ChangeCipherSpec_SEND_CV
  \/ unexpected_Alert_SEND_CV
  \/ unexpected_ApplicationData_SEND_CV
  \/ unexpected_UnknownRecord_SEND_CV
  \/ unexpected_EmptyRecord_SEND_CV
  \/ unexpected_HelloRequest_SEND_FINISHED
  \/ unexpected_ClientHello_SEND_FINISHED
  \/ unexpected_HelloRetryRequest_SEND_FINISHED
  \/ unexpected_ServerHello_SEND_FINISHED
  \/ unexpected_NewSessionTicket_SEND_FINISHED
  \/ unexpected_EndOfEarlyData_SEND_FINISHED
  \/ unexpected_EncryptedExtensions_SEND_FINISHED
  \/ unexpected_ClientEncryptedExtensions_SEND_FINISHED
  \/ unexpected_Certificate_SEND_FINISHED
  \/ unexpected_ServerKeyExchange_SEND_FINISHED
  \/ unexpected_CertificateRequest_SEND_FINISHED
  \/ unexpected_ServerHelloDone_SEND_FINISHED
  \/ unexpected_CertificateVerify_SEND_FINISHED
  \/ unexpected_ClientKeyExchange_SEND_FINISHED
  \/ unexpected_Finished_SEND_FINISHED
  \/ unexpected_CertificateStatus_SEND_FINISHED
  \/ unexpected_KeyUpdate_SEND_FINISHED
  \/ unexpected_CompressedCertificate_SEND_FINISHED
  \/ unexpected_UnknownHandshake_SEND_FINISHED
  \/ unexpected_ChangeCipherSpec_SEND_FINISHED
  \/ unexpected_Alert_SEND_FINISHED
  \/ unexpected_ApplicationData_SEND_FINISHED
  \/ unexpected_UnknownRecord_SEND_FINISHED
  \/ unexpected_EmptyRecord_SEND_FINISHED
  \/ unexpected_HelloRequest_CONNECTED
  \/ unexpected_ClientHello_CONNECTED
  \/ unexpected_HelloRetryRequest_CONNECTED
  \/ unexpected_ServerHello_CONNECTED
  \/ unexpected_NewSessionTicket_CONNECTED
  \/ unexpected_EndOfEarlyData_CONNECTED
  \/ unexpected_EncryptedExtensions_CONNECTED
  \/ unexpected_ClientEncryptedExtensions_CONNECTED
  \/ unexpected_Certificate_CONNECTED
  \/ unexpected_ServerKeyExchange_CONNECTED
  \/ unexpected_CertificateRequest_CONNECTED
  \/ unexpected_ServerHelloDone_CONNECTED
  \/ unexpected_CertificateVerify_CONNECTED
  \/ unexpected_ClientKeyExchange_CONNECTED
  \/ unexpected_Finished_CONNECTED
  \/ unexpected_CertificateStatus_CONNECTED
  \/ unexpected_KeyUpdate_CONNECTED
  \/ unexpected_CompressedCertificate_CONNECTED
  \/ unexpected_UnknownHandshake_CONNECTED
  \/ unexpected_ChangeCipherSpec_CONNECTED
  \/ unexpected_Alert_CONNECTED
  \/ unexpected_ApplicationData_CONNECTED
  \/ unexpected_UnknownRecord_CONNECTED
  \/ unexpected_EmptyRecord_CONNECTED
  \/ unexpected_HelloRequest_PHA_SEND_CV
  \/ unexpected_ClientHello_PHA_SEND_CV
  \/ unexpected_HelloRetryRequest_PHA_SEND_CV
  \/ unexpected_ServerHello_PHA_SEND_CV
  \/ unexpected_NewSessionTicket_PHA_SEND_CV
  \/ unexpected_EndOfEarlyData_PHA_SEND_CV
  \/ unexpected_EncryptedExtensions_PHA_SEND_CV
  \/ unexpected_ClientEncryptedExtensions_PHA_SEND_CV
  \/ unexpected_Certificate_PHA_SEND_CV
  \/ unexpected_ServerKeyExchange_PHA_SEND_CV
  \/ unexpected_CertificateRequest_PHA_SEND_CV
  \/ unexpected_ServerHelloDone_PHA_SEND_CV
  \/ unexpected_CertificateVerify_PHA_SEND_CV
  \/ unexpected_ClientKeyExchange_PHA_SEND_CV
  \/ unexpected_Finished_PHA_SEND_CV
  \/ unexpected_CertificateStatus_PHA_SEND_CV
  \/ unexpected_KeyUpdate_PHA_SEND_CV
  \/ unexpected_CompressedCertificate_PHA_SEND_CV
  \/ unexpected_UnknownHandshake_PHA_SEND_CV
  \/ unexpected_ChangeCipherSpec_PHA_SEND_CV
  \/ unexpected_Alert_PHA_SEND_CV
  \/ unexpected_ApplicationData_PHA_SEND_CV
  \/ unexpected_UnknownRecord_PHA_SEND_CV
  \/ unexpected_EmptyRecord_PHA_SEND_CV
  \/ unexpected_HelloRequest_PHA_SEND_FINISHED
  \/ unexpected_ClientHello_PHA_SEND_FINISHED
  \/ unexpected_HelloRetryRequest_PHA_SEND_FINISHED
  \/ unexpected_ServerHello_PHA_SEND_FINISHED
  \/ unexpected_NewSessionTicket_PHA_SEND_FINISHED
  \/ unexpected_EndOfEarlyData_PHA_SEND_FINISHED
  \/ unexpected_EncryptedExtensions_PHA_SEND_FINISHED
  \/ unexpected_ClientEncryptedExtensions_PHA_SEND_FINISHED
  \/ unexpected_Certificate_PHA_SEND_FINISHED
  \/ unexpected_ServerKeyExchange_PHA_SEND_FINISHED
  \/ unexpected_CertificateRequest_PHA_SEND_FINISHED
  \/ unexpected_ServerHelloDone_PHA_SEND_FINISHED
  \/ unexpected_CertificateVerify_PHA_SEND_FINISHED
  \/ unexpected_ClientKeyExchange_PHA_SEND_FINISHED
  \/ unexpected_Finished_PHA_SEND_FINISHED
  \/ unexpected_CertificateStatus_PHA_SEND_FINISHED
  \/ unexpected_KeyUpdate_PHA_SEND_FINISHED
  \/ unexpected_CompressedCertificate_PHA_SEND_FINISHED
  \/ unexpected_UnknownHandshake_PHA_SEND_FINISHED
  \/ unexpected_ChangeCipherSpec_PHA_SEND_FINISHED
  \/ unexpected_Alert_PHA_SEND_FINISHED
  \/ unexpected_ApplicationData_PHA_SEND_FINISHED
  \/ unexpected_UnknownRecord_PHA_SEND_FINISHED
  \/ unexpected_EmptyRecord_PHA_SEND_FINISHED

Spec == Init /\ [][Next]_vars
============================================================
