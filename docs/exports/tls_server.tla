-------------------- MODULE tls_server --------------------
(* tls_server against an unrestricted peer

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
  peer_keyed,  \* a record under the client's handshake keys was received
  certificate_required  \* server policy: no certificate, no connection

vars == <<state, read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, peer_keyed, certificate_required>>

TypeOK ==
  /\ state \in {"START", "RECVD_CH", "WAIT_CH2", "TLS12_SEND_RINFO", "TLS12_SEND_CERT", "TLS12_SEND_CSTAT", "TLS12_SEND_SKE", "TLS12_SEND_SKE_OPT", "TLS12_SEND_CR", "TLS12_SEND_SHD", "TLS12_WAIT_CERT", "TLS12_WAIT_CKE", "TLS12_WAIT_CV", "TLS12_WAIT_CCS", "TLS12_WAIT_FIN", "TLS12_SEND_NST", "TLS12_SEND_CCS", "TLS12_SEND_FINISHED", "TLS12_CONNECTED", "NEGOTIATED", "SEND_CERT_CR", "SEND_CERT", "SEND_CV", "SEND_FINISHED", "WAIT_EOED", "WAIT_CLIENT_EE", "WAIT_CERT", "WAIT_CV", "WAIT_FINISHED", "CONNECTED", "PHA_WAIT_CV", "PHA_WAIT_FINISHED", "READ_CLOSED", "CLOSE_RECEIVED", "CLOSED", "ABORT"}
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
  /\ peer_keyed \in BOOLEAN
  /\ certificate_required \in BOOLEAN

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
  /\ peer_keyed = FALSE
  /\ certificate_required \in BOOLEAN

kept_0 == <<read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, early_accepted, hrr, renegotiating, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, peer_keyed, certificate_required>>
kept_1 == <<write_epoch, write_generation, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, renegotiation_info, key_exchange, ticket_granted, status_granted, psk, alps>>
kept_2 == <<read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, peer_keyed, certificate_required>>
kept_3 == <<read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, offers_13, early_accepted, session_id_offered, ticket_supported, ticket_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, peer_keyed, certificate_required>>
kept_4 == <<write_epoch, write_generation, early_accepted, key_exchange, ticket_granted, status_granted, psk, alps>>
kept_5 == <<read_epoch, read_generation, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, pha_offered, renegotiating, key_exchange, ticket_granted, status_granted, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, peer_keyed, certificate_required>>
kept_6 == <<early_accepted, key_exchange, ticket_granted, status_granted, psk, alps>>
kept_7 == <<read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, early_accepted, hrr, renegotiating, renegotiation_info, key_exchange, status_granted, psk, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, peer_keyed, certificate_required>>
kept_8 == <<read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, early_accepted, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, status_granted, psk, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, peer_keyed, certificate_required>>
kept_9 == <<read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, early_accepted, hrr, renegotiating, renegotiation_info, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, peer_keyed, certificate_required>>
kept_10 == <<read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, early_accepted, hrr, renegotiating, renegotiation_info, secure_renegotiation, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, peer_keyed, certificate_required>>
kept_11 == <<read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, early_accepted, hrr, renegotiating, renegotiation_info, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, peer_keyed, certificate_required>>
kept_12 == <<read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, early_accepted, hrr, renegotiating, renegotiation_info, secure_renegotiation, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, peer_keyed, certificate_required>>
kept_13 == <<read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, early_accepted, hrr, renegotiation_info, secure_renegotiation, key_exchange, ticket_granted, status_granted, psk, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, peer_keyed, certificate_required>>
kept_14 == <<write_epoch, write_generation, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, renegotiating, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps>>
kept_15 == <<read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, ticket_granted, psk, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, peer_keyed, certificate_required>>
kept_16 == <<read_epoch, read_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, ticket_granted, psk, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, peer_keyed, certificate_required>>
kept_17 == <<read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, ticket_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, peer_keyed, certificate_required>>
kept_18 == <<read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, ticket_granted, client_certificate, psk, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, peer_keyed, certificate_required>>
kept_19 == <<read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, peer_keyed, certificate_required>>
kept_20 == <<read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, peer_keyed, certificate_required>>
kept_21 == <<read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, resumed, ticket_granted, status_granted, client_certificate, psk, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, peer_keyed, certificate_required>>
kept_22 == <<read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, peer_keyed, certificate_required>>
kept_23 == <<write_epoch, write_generation, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, status_granted, psk, certificate_requested, alps>>
kept_24 == <<read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, resumed, ticket_granted, status_granted, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, peer_keyed, certificate_required>>
kept_25 == <<read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, peer_keyed, certificate_required>>
kept_26 == <<write_epoch, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, peer_keyed, certificate_required>>
kept_27 == <<read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiation_info, secure_renegotiation, key_exchange, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, peer_keyed, certificate_required>>
kept_28 == <<read_epoch, read_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, peer_keyed, certificate_required>>
kept_29 == <<state, read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, peer_keyed, certificate_required>>
kept_30 == <<read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, offers_13, early_offered, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, certificate_requested, key_update_owed, key_update_asked, pha_outstanding, rfc9846, peer_keyed, certificate_required>>
kept_31 == <<read_generation, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, key_update_owed, key_update_asked, pha_outstanding, rfc9846, peer_keyed>>
kept_32 == <<read_generation, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, key_update_owed, key_update_asked, pha_outstanding, rfc9846, peer_keyed, certificate_required>>
kept_33 == <<write_epoch, read_generation, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, peer_keyed, certificate_required>>
kept_34 == <<read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, certificate_required>>
kept_35 == <<read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846>>
kept_36 == <<write_epoch, write_generation, session_id_offered, ticket_supported, ticket_offered, psk_offered, hrr, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, alps>>
kept_37 == <<write_epoch, read_generation, write_generation, write_side, alert_owed, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, certificate_required>>
kept_38 == <<state, read_epoch, write_epoch, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, pha_outstanding, rfc9846, peer_keyed, certificate_required>>
kept_39 == <<state, read_epoch, write_epoch, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, pha_outstanding, rfc9846, peer_keyed, certificate_required>>
kept_40 == <<write_epoch, write_generation, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, peer_keyed, certificate_required>>
kept_41 == <<state, read_epoch, write_epoch, read_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, key_update_asked, pha_outstanding, rfc9846, peer_keyed, certificate_required>>
kept_42 == <<state, read_epoch, write_epoch, read_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, pha_outstanding, rfc9846, peer_keyed, certificate_required>>
kept_43 == <<state, read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, rfc9846, peer_keyed, certificate_required>>
kept_44 == <<read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, rfc9846, peer_keyed, certificate_required>>
kept_45 == <<write_epoch, write_generation, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, renegotiation_info, key_exchange, ticket_granted, status_granted, psk, alps>>
kept_46 == <<write_epoch, write_generation, alert_owed, early_accepted, key_exchange, ticket_granted, status_granted, psk, alps>>
kept_47 == <<write_epoch, write_generation, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, psk, alps>>
kept_48 == <<write_epoch, write_generation, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, status_granted, psk, alps>>
kept_49 == <<write_epoch, write_generation, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, status_granted, psk, certificate_requested, alps>>
kept_50 == <<write_epoch, write_generation, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, key_exchange, status_granted, psk, certificate_requested, alps>>
kept_51 == <<write_epoch, write_generation, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, key_exchange, status_granted, client_certificate, psk, certificate_requested, alps>>
kept_52 == <<write_epoch, write_generation, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, renegotiating, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps>>
kept_53 == <<write_epoch, write_generation, alert_owed, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, hrr, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, alps>>
kept_54 == <<write_epoch, write_generation, alert_owed, session_id_offered, ticket_supported, ticket_offered, psk_offered, hrr, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk>>
kept_55 == <<write_epoch, write_generation, alert_owed, session_id_offered, ticket_supported, ticket_offered, psk_offered, hrr, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, alps, certificate_required>>
kept_56 == <<write_epoch, write_generation, alert_owed, session_id_offered, ticket_supported, ticket_offered, psk_offered, hrr, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, alps>>
kept_57 == <<write_epoch, write_generation, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, peer_keyed, certificate_required>>
kept_58 == <<read_epoch, write_epoch, read_generation, write_generation, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, pha_outstanding, peer_keyed, certificate_required>>
kept_59 == <<read_epoch, write_epoch, read_generation, write_generation, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, peer_keyed, certificate_required>>
kept_60 == <<state, read_epoch, write_epoch, read_generation, write_generation, write_side, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, peer_keyed, certificate_required>>
kept_61 == <<state, read_epoch, write_epoch, read_generation, write_generation, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, peer_keyed, certificate_required>>
kept_62 == <<state, read_epoch, write_epoch, read_generation, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, certificate_required>>
kept_63 == <<read_epoch, read_generation, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, pha_outstanding, peer_keyed, certificate_required>>
kept_64 == <<read_epoch, read_generation, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, pha_outstanding, rfc9846, peer_keyed, certificate_required>>
kept_65 == <<offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, renegotiation_info, key_exchange, ticket_granted, status_granted, psk, alps>>
kept_66 == <<offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, psk, alps>>
kept_67 == <<offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, status_granted, psk, alps>>
kept_68 == <<offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, status_granted, psk, certificate_requested, alps>>
kept_69 == <<offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, key_exchange, status_granted, psk, certificate_requested, alps>>
kept_70 == <<offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, key_exchange, status_granted, client_certificate, psk, certificate_requested, alps>>
kept_71 == <<early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, hrr, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, alps>>
kept_72 == <<session_id_offered, ticket_supported, ticket_offered, psk_offered, hrr, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk>>
kept_73 == <<write_epoch, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, key_update_owed, key_update_asked, rfc9846, peer_keyed, certificate_required>>
kept_74 == <<offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, hrr, renegotiating, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps, peer_keyed, certificate_required>>
kept_75 == <<write_epoch, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, renegotiation_info, key_exchange, ticket_granted, status_granted, psk, alps>>
kept_76 == <<write_epoch, write_generation, write_side, alert_owed, early_accepted, key_exchange, ticket_granted, status_granted, psk, alps>>
kept_77 == <<write_epoch, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, psk, alps>>
kept_78 == <<write_epoch, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, status_granted, psk, alps>>
kept_79 == <<write_epoch, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, status_granted, psk, certificate_requested, alps>>
kept_80 == <<write_epoch, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, key_exchange, status_granted, psk, certificate_requested, alps>>
kept_81 == <<write_epoch, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, key_exchange, status_granted, client_certificate, psk, certificate_requested, alps>>
kept_82 == <<write_epoch, write_generation, write_side, alert_owed, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, renegotiating, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps>>
kept_83 == <<write_epoch, write_generation, write_side, alert_owed, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, hrr, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, alps>>
kept_84 == <<write_epoch, write_generation, write_side, alert_owed, session_id_offered, ticket_supported, ticket_offered, psk_offered, hrr, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk>>
kept_85 == <<write_epoch, write_generation, write_side, alert_owed, session_id_offered, ticket_supported, ticket_offered, psk_offered, hrr, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, alps, certificate_required>>
kept_86 == <<write_epoch, write_generation, write_side, alert_owed, session_id_offered, ticket_supported, ticket_offered, psk_offered, hrr, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, alps>>
kept_87 == <<offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, renegotiating, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, certificate_requested, alps>>
kept_88 == <<session_id_offered, ticket_supported, ticket_offered, psk_offered, hrr, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, alps, certificate_required>>
kept_89 == <<session_id_offered, ticket_supported, ticket_offered, psk_offered, hrr, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, alps>>
kept_90 == <<write_epoch, write_generation, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, key_exchange, status_granted, psk, certificate_requested, alps>>
kept_91 == <<write_epoch, write_generation, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, key_exchange, status_granted, client_certificate, psk, certificate_requested, alps>>
kept_92 == <<write_epoch, write_generation, session_id_offered, ticket_supported, ticket_offered, psk_offered, hrr, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk, alps, certificate_required>>
kept_93 == <<write_epoch, write_generation, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, psk, alps>>
kept_94 == <<write_epoch, write_generation, offers_13, early_offered, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, pha_offered, status_granted, psk, alps>>
kept_95 == <<write_epoch, write_generation, early_accepted, session_id_offered, ticket_supported, ticket_offered, psk_offered, hrr, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, alps>>
kept_96 == <<write_epoch, write_generation, session_id_offered, ticket_supported, ticket_offered, psk_offered, hrr, renegotiation_info, secure_renegotiation, key_exchange, resumed, ticket_granted, status_granted, client_certificate, psk>>

s13_1_ClientHello ==
  /\ (state = "START")
  /\ \E fact_offers_13 \in BOOLEAN :
    /\ \E fact_early_data \in BOOLEAN :
      /\ \E fact_pha_offered \in BOOLEAN :
        /\ \E fact_psk_offered \in BOOLEAN :
          /\ \E fact_session_id_offered \in BOOLEAN :
            /\ \E fact_ticket_supported \in BOOLEAN :
              /\ \E fact_ticket_offered \in BOOLEAN :
                /\ \E fact_renegotiation_info \in {"absent", "empty", "bound"} :
                  /\ (fact_renegotiation_info \in {"absent", "empty"})
                  /\ offers_13' = fact_offers_13
                  /\ early_offered' = fact_early_data
                  /\ pha_offered' = fact_pha_offered
                  /\ psk_offered' = fact_psk_offered
                  /\ session_id_offered' = fact_session_id_offered
                  /\ ticket_supported' = fact_ticket_supported
                  /\ ticket_offered' = fact_ticket_offered
                  /\ renegotiation_info' = fact_renegotiation_info
                  /\ state' = "RECVD_CH"
                  /\ UNCHANGED kept_0

s13_1_wrong_renegotiation_info ==
  /\ (state = "START")
  /\ alert_owed' = "handshake_failure"
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_1

s13_4_HelloRetryRequest ==
  /\ ((state = "RECVD_CH") /\ (write_side = "open") /\ ~hrr /\ ~renegotiating /\ offers_13)
  /\ hrr' = TRUE
  /\ state' = "WAIT_CH2"
  /\ UNCHANGED kept_2

s13_5_second_ClientHello ==
  /\ (state = "WAIT_CH2")
  /\ \E fact_psk_offered \in BOOLEAN :
    /\ (~fact_psk_offered \/ psk_offered)
    /\ early_offered' = FALSE
    /\ psk_offered' = fact_psk_offered
    /\ state' = "RECVD_CH"
    /\ UNCHANGED kept_3

s13_5_second_ClientHello_changed ==
  /\ (state = "WAIT_CH2")
  /\ alert_owed' = "illegal_parameter"
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_4

s13_6_ServerHello ==
  /\ ((state = "RECVD_CH") /\ (write_side = "open") /\ offers_13 /\ ~renegotiating)
  /\ \E fact_psk_selected \in {"none", "first", "other"} :
    /\ ((fact_psk_selected = "none") \/ psk_offered)
    /\ psk' = fact_psk_selected
    /\ write_epoch' = "HANDSHAKE"
    /\ state' = "NEGOTIATED"
    /\ session_id_offered' = FALSE
    /\ ticket_supported' = FALSE
    /\ ticket_offered' = FALSE
    /\ psk_offered' = FALSE
    /\ hrr' = FALSE
    /\ renegotiation_info' = "absent"
    /\ secure_renegotiation' = FALSE
    /\ resumed' = "no"
    /\ client_certificate' = "none"
    /\ UNCHANGED kept_5

s12_ServerHello_older_version ==
  /\ ((state = "RECVD_CH") /\ (write_side = "open") /\ ~renegotiating /\ ~hrr)
  /\ state' = "CLOSED"
  /\ read_epoch' = "PLAINTEXT"
  /\ write_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_generation' = 0
  /\ write_side' = "open"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_6

s12_ServerHello_resumed_ticket_RFC_5746 ==
  /\ ((state = "RECVD_CH") /\ (write_side = "open") /\ ~hrr /\ session_id_offered /\ ~renegotiating /\ (renegotiation_info \in {"empty", "bound"}) /\ ticket_supported)
  /\ \E fact_ticket_granted \in BOOLEAN :
    /\ fact_ticket_granted
    /\ ticket_granted' = fact_ticket_granted
    /\ resumed' = "yes"
    /\ secure_renegotiation' = TRUE
    /\ state' = "TLS12_SEND_NST"
    /\ offers_13' = FALSE
    /\ early_offered' = FALSE
    /\ session_id_offered' = FALSE
    /\ ticket_supported' = FALSE
    /\ ticket_offered' = FALSE
    /\ psk_offered' = FALSE
    /\ pha_offered' = FALSE
    /\ client_certificate' = "none"
    /\ certificate_requested' = FALSE
    /\ UNCHANGED kept_7

s12_ServerHello_resumed_ticket_no_RFC_5746 ==
  /\ ((state = "RECVD_CH") /\ (write_side = "open") /\ ~hrr /\ session_id_offered /\ ~renegotiating /\ ticket_supported)
  /\ \E fact_ticket_granted \in BOOLEAN :
    /\ fact_ticket_granted
    /\ ticket_granted' = fact_ticket_granted
    /\ resumed' = "yes"
    /\ state' = "TLS12_SEND_NST"
    /\ offers_13' = FALSE
    /\ early_offered' = FALSE
    /\ session_id_offered' = FALSE
    /\ ticket_supported' = FALSE
    /\ ticket_offered' = FALSE
    /\ psk_offered' = FALSE
    /\ pha_offered' = FALSE
    /\ client_certificate' = "none"
    /\ certificate_requested' = FALSE
    /\ UNCHANGED kept_8

s12_ServerHello_resumed_ticket_renegotiated ==
  /\ ((state = "RECVD_CH") /\ (write_side = "open") /\ ~hrr /\ session_id_offered /\ renegotiating /\ ticket_supported)
  /\ \E fact_ticket_granted \in BOOLEAN :
    /\ fact_ticket_granted
    /\ ticket_granted' = fact_ticket_granted
    /\ resumed' = "yes"
    /\ state' = "TLS12_SEND_NST"
    /\ offers_13' = FALSE
    /\ early_offered' = FALSE
    /\ session_id_offered' = FALSE
    /\ ticket_supported' = FALSE
    /\ ticket_offered' = FALSE
    /\ psk_offered' = FALSE
    /\ pha_offered' = FALSE
    /\ client_certificate' = "none"
    /\ certificate_requested' = FALSE
    /\ UNCHANGED kept_8

s12_ServerHello_resumed_RFC_5746 ==
  /\ ((state = "RECVD_CH") /\ (write_side = "open") /\ ~hrr /\ session_id_offered /\ ~renegotiating /\ (renegotiation_info \in {"empty", "bound"}))
  /\ \E fact_ticket_granted \in BOOLEAN :
    /\ ~fact_ticket_granted
    /\ ticket_granted' = fact_ticket_granted
    /\ resumed' = "yes"
    /\ secure_renegotiation' = TRUE
    /\ state' = "TLS12_SEND_CCS"
    /\ offers_13' = FALSE
    /\ early_offered' = FALSE
    /\ session_id_offered' = FALSE
    /\ ticket_supported' = FALSE
    /\ ticket_offered' = FALSE
    /\ psk_offered' = FALSE
    /\ pha_offered' = FALSE
    /\ client_certificate' = "none"
    /\ certificate_requested' = FALSE
    /\ UNCHANGED kept_7

s12_ServerHello_resumed_no_RFC_5746 ==
  /\ ((state = "RECVD_CH") /\ (write_side = "open") /\ ~hrr /\ session_id_offered /\ ~renegotiating)
  /\ \E fact_ticket_granted \in BOOLEAN :
    /\ ~fact_ticket_granted
    /\ ticket_granted' = fact_ticket_granted
    /\ resumed' = "yes"
    /\ state' = "TLS12_SEND_CCS"
    /\ offers_13' = FALSE
    /\ early_offered' = FALSE
    /\ session_id_offered' = FALSE
    /\ ticket_supported' = FALSE
    /\ ticket_offered' = FALSE
    /\ psk_offered' = FALSE
    /\ pha_offered' = FALSE
    /\ client_certificate' = "none"
    /\ certificate_requested' = FALSE
    /\ UNCHANGED kept_8

s12_ServerHello_resumed_renegotiated ==
  /\ ((state = "RECVD_CH") /\ (write_side = "open") /\ ~hrr /\ session_id_offered /\ renegotiating)
  /\ \E fact_ticket_granted \in BOOLEAN :
    /\ ~fact_ticket_granted
    /\ ticket_granted' = fact_ticket_granted
    /\ resumed' = "yes"
    /\ state' = "TLS12_SEND_CCS"
    /\ offers_13' = FALSE
    /\ early_offered' = FALSE
    /\ session_id_offered' = FALSE
    /\ ticket_supported' = FALSE
    /\ ticket_offered' = FALSE
    /\ psk_offered' = FALSE
    /\ pha_offered' = FALSE
    /\ client_certificate' = "none"
    /\ certificate_requested' = FALSE
    /\ UNCHANGED kept_8

s12_ServerHello_ticket_full_or_resumed_RFC_5746 ==
  /\ ((state = "RECVD_CH") /\ (write_side = "open") /\ ~hrr /\ ticket_offered /\ ~session_id_offered /\ ~renegotiating /\ (renegotiation_info \in {"empty", "bound"}))
  /\ \E fact_key_exchange \in {"RSA", "DHE", "ECDHE", "DH_anon", "ECDH_anon", "PSK", "DHE_PSK", "ECDHE_PSK", "RSA_PSK", "DH_static", "TLS13"} :
    /\ (fact_key_exchange \in {"RSA", "DHE", "ECDHE", "DH_anon", "ECDH_anon", "PSK", "DHE_PSK", "ECDHE_PSK", "RSA_PSK", "DH_static"})
    /\ \E fact_ticket_granted \in BOOLEAN :
      /\ (~fact_ticket_granted \/ ticket_supported)
      /\ \E fact_status_granted \in BOOLEAN :
        /\ key_exchange' = fact_key_exchange
        /\ ticket_granted' = fact_ticket_granted
        /\ status_granted' = fact_status_granted
        /\ resumed' = "unknown"
        /\ secure_renegotiation' = TRUE
        /\ state' = "TLS12_SEND_RINFO"
        /\ offers_13' = FALSE
        /\ early_offered' = FALSE
        /\ session_id_offered' = FALSE
        /\ ticket_supported' = FALSE
        /\ ticket_offered' = FALSE
        /\ psk_offered' = FALSE
        /\ pha_offered' = FALSE
        /\ UNCHANGED kept_9

s12_ServerHello_ticket_full_or_resumed_no_RFC_5746 ==
  /\ ((state = "RECVD_CH") /\ (write_side = "open") /\ ~hrr /\ ticket_offered /\ ~session_id_offered /\ ~renegotiating)
  /\ \E fact_key_exchange \in {"RSA", "DHE", "ECDHE", "DH_anon", "ECDH_anon", "PSK", "DHE_PSK", "ECDHE_PSK", "RSA_PSK", "DH_static", "TLS13"} :
    /\ (fact_key_exchange \in {"RSA", "DHE", "ECDHE", "DH_anon", "ECDH_anon", "PSK", "DHE_PSK", "ECDHE_PSK", "RSA_PSK", "DH_static"})
    /\ \E fact_ticket_granted \in BOOLEAN :
      /\ (~fact_ticket_granted \/ ticket_supported)
      /\ \E fact_status_granted \in BOOLEAN :
        /\ key_exchange' = fact_key_exchange
        /\ ticket_granted' = fact_ticket_granted
        /\ status_granted' = fact_status_granted
        /\ resumed' = "unknown"
        /\ state' = "TLS12_SEND_RINFO"
        /\ offers_13' = FALSE
        /\ early_offered' = FALSE
        /\ session_id_offered' = FALSE
        /\ ticket_supported' = FALSE
        /\ ticket_offered' = FALSE
        /\ psk_offered' = FALSE
        /\ pha_offered' = FALSE
        /\ UNCHANGED kept_10

s12_ServerHello_ticket_full_or_resumed_renegotiated ==
  /\ ((state = "RECVD_CH") /\ (write_side = "open") /\ ~hrr /\ ticket_offered /\ ~session_id_offered /\ renegotiating)
  /\ \E fact_key_exchange \in {"RSA", "DHE", "ECDHE", "DH_anon", "ECDH_anon", "PSK", "DHE_PSK", "ECDHE_PSK", "RSA_PSK", "DH_static", "TLS13"} :
    /\ (fact_key_exchange \in {"RSA", "DHE", "ECDHE", "DH_anon", "ECDH_anon", "PSK", "DHE_PSK", "ECDHE_PSK", "RSA_PSK", "DH_static"})
    /\ \E fact_ticket_granted \in BOOLEAN :
      /\ (~fact_ticket_granted \/ ticket_supported)
      /\ \E fact_status_granted \in BOOLEAN :
        /\ key_exchange' = fact_key_exchange
        /\ ticket_granted' = fact_ticket_granted
        /\ status_granted' = fact_status_granted
        /\ resumed' = "unknown"
        /\ state' = "TLS12_SEND_RINFO"
        /\ offers_13' = FALSE
        /\ early_offered' = FALSE
        /\ session_id_offered' = FALSE
        /\ ticket_supported' = FALSE
        /\ ticket_offered' = FALSE
        /\ psk_offered' = FALSE
        /\ pha_offered' = FALSE
        /\ UNCHANGED kept_10

s12_ServerHello_full_RFC_5746 ==
  /\ ((state = "RECVD_CH") /\ (write_side = "open") /\ ~hrr /\ ~renegotiating /\ (renegotiation_info \in {"empty", "bound"}) /\ (~ticket_offered \/ session_id_offered))
  /\ \E fact_key_exchange \in {"RSA", "DHE", "ECDHE", "DH_anon", "ECDH_anon", "PSK", "DHE_PSK", "ECDHE_PSK", "RSA_PSK", "DH_static", "TLS13"} :
    /\ (fact_key_exchange \in {"RSA", "DHE", "ECDHE", "RSA_PSK", "DH_static"})
    /\ \E fact_ticket_granted \in BOOLEAN :
      /\ (~fact_ticket_granted \/ ticket_supported)
      /\ \E fact_status_granted \in BOOLEAN :
        /\ key_exchange' = fact_key_exchange
        /\ ticket_granted' = fact_ticket_granted
        /\ status_granted' = fact_status_granted
        /\ resumed' = "no"
        /\ secure_renegotiation' = TRUE
        /\ state' = "TLS12_SEND_CERT"
        /\ offers_13' = FALSE
        /\ early_offered' = FALSE
        /\ session_id_offered' = FALSE
        /\ ticket_supported' = FALSE
        /\ ticket_offered' = FALSE
        /\ psk_offered' = FALSE
        /\ pha_offered' = FALSE
        /\ UNCHANGED kept_9

s12_ServerHello_full_no_RFC_5746 ==
  /\ ((state = "RECVD_CH") /\ (write_side = "open") /\ ~hrr /\ ~renegotiating /\ (~ticket_offered \/ session_id_offered))
  /\ \E fact_key_exchange \in {"RSA", "DHE", "ECDHE", "DH_anon", "ECDH_anon", "PSK", "DHE_PSK", "ECDHE_PSK", "RSA_PSK", "DH_static", "TLS13"} :
    /\ (fact_key_exchange \in {"RSA", "DHE", "ECDHE", "RSA_PSK", "DH_static"})
    /\ \E fact_ticket_granted \in BOOLEAN :
      /\ (~fact_ticket_granted \/ ticket_supported)
      /\ \E fact_status_granted \in BOOLEAN :
        /\ key_exchange' = fact_key_exchange
        /\ ticket_granted' = fact_ticket_granted
        /\ status_granted' = fact_status_granted
        /\ resumed' = "no"
        /\ state' = "TLS12_SEND_CERT"
        /\ offers_13' = FALSE
        /\ early_offered' = FALSE
        /\ session_id_offered' = FALSE
        /\ ticket_supported' = FALSE
        /\ ticket_offered' = FALSE
        /\ psk_offered' = FALSE
        /\ pha_offered' = FALSE
        /\ UNCHANGED kept_10

s12_ServerHello_full_renegotiated ==
  /\ ((state = "RECVD_CH") /\ (write_side = "open") /\ ~hrr /\ renegotiating /\ (~ticket_offered \/ session_id_offered))
  /\ \E fact_key_exchange \in {"RSA", "DHE", "ECDHE", "DH_anon", "ECDH_anon", "PSK", "DHE_PSK", "ECDHE_PSK", "RSA_PSK", "DH_static", "TLS13"} :
    /\ (fact_key_exchange \in {"RSA", "DHE", "ECDHE", "RSA_PSK", "DH_static"})
    /\ \E fact_ticket_granted \in BOOLEAN :
      /\ (~fact_ticket_granted \/ ticket_supported)
      /\ \E fact_status_granted \in BOOLEAN :
        /\ key_exchange' = fact_key_exchange
        /\ ticket_granted' = fact_ticket_granted
        /\ status_granted' = fact_status_granted
        /\ resumed' = "no"
        /\ state' = "TLS12_SEND_CERT"
        /\ offers_13' = FALSE
        /\ early_offered' = FALSE
        /\ session_id_offered' = FALSE
        /\ ticket_supported' = FALSE
        /\ ticket_offered' = FALSE
        /\ psk_offered' = FALSE
        /\ pha_offered' = FALSE
        /\ UNCHANGED kept_10

s12_ServerHello_full_no_certificate_RFC_5746 ==
  /\ ((state = "RECVD_CH") /\ (write_side = "open") /\ ~hrr /\ ~renegotiating /\ (renegotiation_info \in {"empty", "bound"}) /\ (~ticket_offered \/ session_id_offered))
  /\ \E fact_key_exchange \in {"RSA", "DHE", "ECDHE", "DH_anon", "ECDH_anon", "PSK", "DHE_PSK", "ECDHE_PSK", "RSA_PSK", "DH_static", "TLS13"} :
    /\ (fact_key_exchange \in {"DH_anon", "ECDH_anon", "DHE_PSK", "ECDHE_PSK"})
    /\ \E fact_ticket_granted \in BOOLEAN :
      /\ (~fact_ticket_granted \/ ticket_supported)
      /\ key_exchange' = fact_key_exchange
      /\ ticket_granted' = fact_ticket_granted
      /\ resumed' = "no"
      /\ secure_renegotiation' = TRUE
      /\ state' = "TLS12_SEND_SKE"
      /\ offers_13' = FALSE
      /\ early_offered' = FALSE
      /\ session_id_offered' = FALSE
      /\ ticket_supported' = FALSE
      /\ ticket_offered' = FALSE
      /\ psk_offered' = FALSE
      /\ pha_offered' = FALSE
      /\ UNCHANGED kept_11

s12_ServerHello_full_no_certificate_no_RFC_5746 ==
  /\ ((state = "RECVD_CH") /\ (write_side = "open") /\ ~hrr /\ ~renegotiating /\ (~ticket_offered \/ session_id_offered))
  /\ \E fact_key_exchange \in {"RSA", "DHE", "ECDHE", "DH_anon", "ECDH_anon", "PSK", "DHE_PSK", "ECDHE_PSK", "RSA_PSK", "DH_static", "TLS13"} :
    /\ (fact_key_exchange \in {"DH_anon", "ECDH_anon", "DHE_PSK", "ECDHE_PSK"})
    /\ \E fact_ticket_granted \in BOOLEAN :
      /\ (~fact_ticket_granted \/ ticket_supported)
      /\ key_exchange' = fact_key_exchange
      /\ ticket_granted' = fact_ticket_granted
      /\ resumed' = "no"
      /\ state' = "TLS12_SEND_SKE"
      /\ offers_13' = FALSE
      /\ early_offered' = FALSE
      /\ session_id_offered' = FALSE
      /\ ticket_supported' = FALSE
      /\ ticket_offered' = FALSE
      /\ psk_offered' = FALSE
      /\ pha_offered' = FALSE
      /\ UNCHANGED kept_12

s12_ServerHello_full_no_certificate_renegotiated ==
  /\ ((state = "RECVD_CH") /\ (write_side = "open") /\ ~hrr /\ renegotiating /\ (~ticket_offered \/ session_id_offered))
  /\ \E fact_key_exchange \in {"RSA", "DHE", "ECDHE", "DH_anon", "ECDH_anon", "PSK", "DHE_PSK", "ECDHE_PSK", "RSA_PSK", "DH_static", "TLS13"} :
    /\ (fact_key_exchange \in {"DH_anon", "ECDH_anon", "DHE_PSK", "ECDHE_PSK"})
    /\ \E fact_ticket_granted \in BOOLEAN :
      /\ (~fact_ticket_granted \/ ticket_supported)
      /\ key_exchange' = fact_key_exchange
      /\ ticket_granted' = fact_ticket_granted
      /\ resumed' = "no"
      /\ state' = "TLS12_SEND_SKE"
      /\ offers_13' = FALSE
      /\ early_offered' = FALSE
      /\ session_id_offered' = FALSE
      /\ ticket_supported' = FALSE
      /\ ticket_offered' = FALSE
      /\ psk_offered' = FALSE
      /\ pha_offered' = FALSE
      /\ UNCHANGED kept_12

s12_ServerHello_full_PSK_RFC_5746 ==
  /\ ((state = "RECVD_CH") /\ (write_side = "open") /\ ~hrr /\ ~renegotiating /\ (renegotiation_info \in {"empty", "bound"}) /\ (~ticket_offered \/ session_id_offered))
  /\ \E fact_key_exchange \in {"RSA", "DHE", "ECDHE", "DH_anon", "ECDH_anon", "PSK", "DHE_PSK", "ECDHE_PSK", "RSA_PSK", "DH_static", "TLS13"} :
    /\ (fact_key_exchange = "PSK")
    /\ \E fact_ticket_granted \in BOOLEAN :
      /\ (~fact_ticket_granted \/ ticket_supported)
      /\ key_exchange' = fact_key_exchange
      /\ ticket_granted' = fact_ticket_granted
      /\ resumed' = "no"
      /\ secure_renegotiation' = TRUE
      /\ state' = "TLS12_SEND_SKE_OPT"
      /\ offers_13' = FALSE
      /\ early_offered' = FALSE
      /\ session_id_offered' = FALSE
      /\ ticket_supported' = FALSE
      /\ ticket_offered' = FALSE
      /\ psk_offered' = FALSE
      /\ pha_offered' = FALSE
      /\ UNCHANGED kept_11

s12_ServerHello_full_PSK_no_RFC_5746 ==
  /\ ((state = "RECVD_CH") /\ (write_side = "open") /\ ~hrr /\ ~renegotiating /\ (~ticket_offered \/ session_id_offered))
  /\ \E fact_key_exchange \in {"RSA", "DHE", "ECDHE", "DH_anon", "ECDH_anon", "PSK", "DHE_PSK", "ECDHE_PSK", "RSA_PSK", "DH_static", "TLS13"} :
    /\ (fact_key_exchange = "PSK")
    /\ \E fact_ticket_granted \in BOOLEAN :
      /\ (~fact_ticket_granted \/ ticket_supported)
      /\ key_exchange' = fact_key_exchange
      /\ ticket_granted' = fact_ticket_granted
      /\ resumed' = "no"
      /\ state' = "TLS12_SEND_SKE_OPT"
      /\ offers_13' = FALSE
      /\ early_offered' = FALSE
      /\ session_id_offered' = FALSE
      /\ ticket_supported' = FALSE
      /\ ticket_offered' = FALSE
      /\ psk_offered' = FALSE
      /\ pha_offered' = FALSE
      /\ UNCHANGED kept_12

s12_ServerHello_full_PSK_renegotiated ==
  /\ ((state = "RECVD_CH") /\ (write_side = "open") /\ ~hrr /\ renegotiating /\ (~ticket_offered \/ session_id_offered))
  /\ \E fact_key_exchange \in {"RSA", "DHE", "ECDHE", "DH_anon", "ECDH_anon", "PSK", "DHE_PSK", "ECDHE_PSK", "RSA_PSK", "DH_static", "TLS13"} :
    /\ (fact_key_exchange = "PSK")
    /\ \E fact_ticket_granted \in BOOLEAN :
      /\ (~fact_ticket_granted \/ ticket_supported)
      /\ key_exchange' = fact_key_exchange
      /\ ticket_granted' = fact_ticket_granted
      /\ resumed' = "no"
      /\ state' = "TLS12_SEND_SKE_OPT"
      /\ offers_13' = FALSE
      /\ early_offered' = FALSE
      /\ session_id_offered' = FALSE
      /\ ticket_supported' = FALSE
      /\ ticket_offered' = FALSE
      /\ psk_offered' = FALSE
      /\ pha_offered' = FALSE
      /\ UNCHANGED kept_12

s12_15_renegotiation_ClientHello ==
  /\ (state = "TLS12_CONNECTED")
  /\ \E fact_offers_13 \in BOOLEAN :
    /\ \E fact_early_data \in BOOLEAN :
      /\ ~fact_early_data
      /\ \E fact_pha_offered \in BOOLEAN :
        /\ \E fact_psk_offered \in BOOLEAN :
          /\ \E fact_session_id_offered \in BOOLEAN :
            /\ \E fact_ticket_supported \in BOOLEAN :
              /\ \E fact_ticket_offered \in BOOLEAN :
                /\ offers_13' = fact_offers_13
                /\ early_offered' = fact_early_data
                /\ pha_offered' = fact_pha_offered
                /\ psk_offered' = fact_psk_offered
                /\ session_id_offered' = fact_session_id_offered
                /\ ticket_supported' = fact_ticket_supported
                /\ ticket_offered' = fact_ticket_offered
                /\ certificate_requested' = FALSE
                /\ client_certificate' = "none"
                /\ resumed' = "no"
                /\ renegotiating' = TRUE
                /\ state' = "RECVD_CH"
                /\ UNCHANGED kept_13

s12_15_wrong_renegotiation_info ==
  /\ ((state = "TLS12_CONNECTED") /\ (secure_renegotiation \/ (renegotiation_info = "absent") \/ (~secure_renegotiation /\ (renegotiation_info = "absent"))))
  /\ alert_owed' = "handshake_failure"
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_14

s12_1_NewSessionTicket_resumed ==
  /\ ((state = "TLS12_SEND_RINFO") /\ (write_side = "open") /\ ticket_granted)
  /\ resumed' = "yes"
  /\ state' = "TLS12_SEND_CCS"
  /\ key_exchange' = "TLS13"
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ UNCHANGED kept_15

s12_1_ChangeCipherSpec_resumed ==
  /\ ((state = "TLS12_SEND_RINFO") /\ (write_side = "open") /\ ~ticket_granted)
  /\ resumed' = "yes"
  /\ write_epoch' = "APPLICATION"
  /\ write_generation' = ((write_generation + 1) % 4)
  /\ state' = "TLS12_SEND_FINISHED"
  /\ key_exchange' = "TLS13"
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ UNCHANGED kept_16

s12_2_ServerKeyExchange_full ==
  /\ ((state = "TLS12_SEND_RINFO") /\ (write_side = "open") /\ (key_exchange \in {"DH_anon", "ECDH_anon", "PSK", "DHE_PSK", "ECDHE_PSK"}))
  /\ resumed' = "no"
  /\ state' = "TLS12_SEND_SHD"
  /\ status_granted' = FALSE
  /\ UNCHANGED kept_17

s12_2_ServerHelloDone_full ==
  /\ ((state = "TLS12_SEND_RINFO") /\ (write_side = "open") /\ (key_exchange = "PSK"))
  /\ resumed' = "no"
  /\ state' = "TLS12_WAIT_CKE"
  /\ key_exchange' = "TLS13"
  /\ status_granted' = FALSE
  /\ certificate_requested' = FALSE
  /\ UNCHANGED kept_18

s12_2_Certificate_status_announced_TLS12_SEND_CERT ==
  /\ ((state = "TLS12_SEND_CERT") /\ (write_side = "open") /\ status_granted /\ (key_exchange \in {"RSA", "DHE", "ECDHE", "RSA_PSK", "DH_static"}))
  /\ resumed' = "no"
  /\ state' = "TLS12_SEND_CSTAT"
  /\ status_granted' = FALSE
  /\ UNCHANGED kept_17

s12_2_Certificate_status_announced_TLS12_SEND_RINFO ==
  /\ ((state = "TLS12_SEND_RINFO") /\ (write_side = "open") /\ status_granted /\ (key_exchange \in {"RSA", "DHE", "ECDHE", "RSA_PSK", "DH_static"}))
  /\ resumed' = "no"
  /\ state' = "TLS12_SEND_CSTAT"
  /\ status_granted' = FALSE
  /\ UNCHANGED kept_17

s12_2_Certificate_RSA_TLS12_SEND_CERT ==
  /\ ((state = "TLS12_SEND_CERT") /\ (write_side = "open") /\ ~status_granted /\ (key_exchange \in {"RSA", "DH_static"}))
  /\ resumed' = "no"
  /\ state' = "TLS12_SEND_CR"
  /\ status_granted' = FALSE
  /\ UNCHANGED kept_17

s12_2_Certificate_RSA_TLS12_SEND_RINFO ==
  /\ ((state = "TLS12_SEND_RINFO") /\ (write_side = "open") /\ ~status_granted /\ (key_exchange \in {"RSA", "DH_static"}))
  /\ resumed' = "no"
  /\ state' = "TLS12_SEND_CR"
  /\ status_granted' = FALSE
  /\ UNCHANGED kept_17

s12_2_Certificate_DHE_TLS12_SEND_CERT ==
  /\ ((state = "TLS12_SEND_CERT") /\ (write_side = "open") /\ ~status_granted /\ (key_exchange \in {"DHE", "ECDHE"}))
  /\ resumed' = "no"
  /\ state' = "TLS12_SEND_SKE"
  /\ status_granted' = FALSE
  /\ UNCHANGED kept_17

s12_2_Certificate_DHE_TLS12_SEND_RINFO ==
  /\ ((state = "TLS12_SEND_RINFO") /\ (write_side = "open") /\ ~status_granted /\ (key_exchange \in {"DHE", "ECDHE"}))
  /\ resumed' = "no"
  /\ state' = "TLS12_SEND_SKE"
  /\ status_granted' = FALSE
  /\ UNCHANGED kept_17

s12_2_Certificate_RSA_PSK_TLS12_SEND_CERT ==
  /\ ((state = "TLS12_SEND_CERT") /\ (write_side = "open") /\ ~status_granted /\ (key_exchange = "RSA_PSK"))
  /\ resumed' = "no"
  /\ state' = "TLS12_SEND_SKE_OPT"
  /\ status_granted' = FALSE
  /\ UNCHANGED kept_17

s12_2_Certificate_RSA_PSK_TLS12_SEND_RINFO ==
  /\ ((state = "TLS12_SEND_RINFO") /\ (write_side = "open") /\ ~status_granted /\ (key_exchange = "RSA_PSK"))
  /\ resumed' = "no"
  /\ state' = "TLS12_SEND_SKE_OPT"
  /\ status_granted' = FALSE
  /\ UNCHANGED kept_17

s12_2_CertificateStatus_RSA ==
  /\ ((state = "TLS12_SEND_CSTAT") /\ (write_side = "open") /\ (key_exchange \in {"RSA", "DH_static"}))
  /\ state' = "TLS12_SEND_CR"
  /\ UNCHANGED kept_19

s12_2_CertificateStatus_DHE ==
  /\ ((state = "TLS12_SEND_CSTAT") /\ (write_side = "open") /\ (key_exchange \in {"DHE", "ECDHE"}))
  /\ state' = "TLS12_SEND_SKE"
  /\ UNCHANGED kept_19

s12_2_CertificateStatus_RSA_PSK ==
  /\ ((state = "TLS12_SEND_CSTAT") /\ (write_side = "open") /\ (key_exchange = "RSA_PSK"))
  /\ state' = "TLS12_SEND_SKE_OPT"
  /\ UNCHANGED kept_19

s12_2_no_status_ServerKeyExchange ==
  /\ ((state = "TLS12_SEND_CSTAT") /\ (write_side = "open") /\ (key_exchange \in {"DHE", "ECDHE"}))
  /\ state' = "TLS12_SEND_CR"
  /\ UNCHANGED kept_19

s12_2_no_status_PSK_hint ==
  /\ ((state = "TLS12_SEND_CSTAT") /\ (write_side = "open") /\ (key_exchange = "RSA_PSK"))
  /\ state' = "TLS12_SEND_SHD"
  /\ UNCHANGED kept_19

s12_2_no_status_CertificateRequest ==
  /\ ((state = "TLS12_SEND_CSTAT") /\ (write_side = "open") /\ (key_exchange \in {"RSA", "DH_static"}))
  /\ certificate_requested' = TRUE
  /\ state' = "TLS12_SEND_SHD"
  /\ UNCHANGED kept_20

s12_2_no_status_ServerHelloDone ==
  /\ ((state = "TLS12_SEND_CSTAT") /\ (write_side = "open") /\ (key_exchange \in {"RSA", "RSA_PSK", "DH_static"}))
  /\ state' = "TLS12_WAIT_CKE"
  /\ key_exchange' = "TLS13"
  /\ certificate_requested' = FALSE
  /\ UNCHANGED kept_21

s12_2_ServerKeyExchange_signed ==
  /\ ((state = "TLS12_SEND_SKE") /\ (write_side = "open") /\ (key_exchange \in {"DHE", "ECDHE"}))
  /\ state' = "TLS12_SEND_CR"
  /\ UNCHANGED kept_19

s12_2_ServerKeyExchange_unsigned ==
  /\ ((state = "TLS12_SEND_SKE") /\ (write_side = "open") /\ (key_exchange \in {"DH_anon", "ECDH_anon", "DHE_PSK", "ECDHE_PSK"}))
  /\ state' = "TLS12_SEND_SHD"
  /\ UNCHANGED kept_19

s12_2_ServerKeyExchange_PSK_hint ==
  /\ ((state = "TLS12_SEND_SKE_OPT") /\ (write_side = "open"))
  /\ state' = "TLS12_SEND_SHD"
  /\ UNCHANGED kept_19

s12_2_ServerHelloDone_no_hint ==
  /\ ((state = "TLS12_SEND_SKE_OPT") /\ (write_side = "open"))
  /\ state' = "TLS12_WAIT_CKE"
  /\ key_exchange' = "TLS13"
  /\ certificate_requested' = FALSE
  /\ UNCHANGED kept_21

s12_2_CertificateRequest ==
  /\ ((state = "TLS12_SEND_CR") /\ (write_side = "open") /\ (key_exchange \in {"RSA", "DHE", "ECDHE", "DH_static"}))
  /\ certificate_requested' = TRUE
  /\ state' = "TLS12_SEND_SHD"
  /\ UNCHANGED kept_20

s12_2_ServerHelloDone_TLS12_SEND_CR ==
  /\ ((state = "TLS12_SEND_CR") /\ (write_side = "open") /\ ~certificate_requested)
  /\ state' = "TLS12_WAIT_CKE"
  /\ key_exchange' = "TLS13"
  /\ certificate_requested' = FALSE
  /\ UNCHANGED kept_21

s12_2_ServerHelloDone_TLS12_SEND_SHD ==
  /\ ((state = "TLS12_SEND_SHD") /\ (write_side = "open") /\ ~certificate_requested)
  /\ state' = "TLS12_WAIT_CKE"
  /\ key_exchange' = "TLS13"
  /\ certificate_requested' = FALSE
  /\ UNCHANGED kept_21

s12_2_ServerHelloDone_certificate_asked_for ==
  /\ ((state = "TLS12_SEND_SHD") /\ (write_side = "open") /\ certificate_requested)
  /\ state' = "TLS12_WAIT_CERT"
  /\ certificate_requested' = FALSE
  /\ UNCHANGED kept_20

s12_4_empty_Certificate ==
  /\ ((state = "TLS12_WAIT_CERT") /\ ~certificate_required)
  /\ state' = "TLS12_WAIT_CKE"
  /\ key_exchange' = "TLS13"
  /\ UNCHANGED kept_22

s12_4_empty_Certificate_required ==
  /\ ((state = "TLS12_WAIT_CERT") /\ certificate_required)
  /\ alert_owed' = "handshake_failure"
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_23

s12_5_Certificate ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ client_certificate' = "sign"
  /\ state' = "TLS12_WAIT_CKE"
  /\ key_exchange' = "TLS13"
  /\ UNCHANGED kept_24

s12_6_Certificate_fixed_DH ==
  /\ ((state = "TLS12_WAIT_CERT") /\ (key_exchange = "DH_static"))
  /\ client_certificate' = "fixed_dh"
  /\ state' = "TLS12_WAIT_CKE"
  /\ key_exchange' = "TLS13"
  /\ UNCHANGED kept_24

s12_7_Certificate_wrong_key_type ==
  /\ ((state = "TLS12_WAIT_CERT") /\ (key_exchange \in {"RSA", "DHE", "ECDHE", "DH_anon", "ECDH_anon", "PSK", "DHE_PSK", "ECDHE_PSK", "RSA_PSK", "TLS13"}))
  /\ alert_owed' = "unsupported_certificate"
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_23

s12_8_ClientKeyExchange ==
  /\ ((state = "TLS12_WAIT_CKE") /\ (client_certificate \in {"none", "fixed_dh"}))
  /\ state' = "TLS12_WAIT_CCS"
  /\ client_certificate' = "none"
  /\ UNCHANGED kept_25

s12_8_ClientKeyExchange_then_verify ==
  /\ ((state = "TLS12_WAIT_CKE") /\ (client_certificate = "sign"))
  /\ state' = "TLS12_WAIT_CV"
  /\ client_certificate' = "none"
  /\ UNCHANGED kept_25

s12_9_CertificateVerify ==
  /\ (state = "TLS12_WAIT_CV")
  /\ state' = "TLS12_WAIT_CCS"
  /\ UNCHANGED kept_19

s12_11_ChangeCipherSpec ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ read_epoch' = "APPLICATION"
  /\ read_generation' = ((read_generation + 1) % 4)
  /\ state' = "TLS12_WAIT_FIN"
  /\ UNCHANGED kept_26

s12_12_Finished ==
  /\ ((state = "TLS12_WAIT_FIN") /\ (resumed \in {"no", "unknown"}) /\ ~ticket_granted)
  /\ state' = "TLS12_SEND_CCS"
  /\ UNCHANGED kept_19

s12_12_Finished_ticket_promised ==
  /\ ((state = "TLS12_WAIT_FIN") /\ (resumed \in {"no", "unknown"}) /\ ticket_granted)
  /\ state' = "TLS12_SEND_NST"
  /\ UNCHANGED kept_19

s12_13_Finished_resumed ==
  /\ ((state = "TLS12_WAIT_FIN") /\ (resumed = "yes"))
  /\ renegotiating' = FALSE
  /\ state' = "TLS12_CONNECTED"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ UNCHANGED kept_27

s12_12_NewSessionTicket ==
  /\ ((state = "TLS12_SEND_NST") /\ (write_side = "open"))
  /\ state' = "TLS12_SEND_CCS"
  /\ UNCHANGED kept_19

s12_12_ChangeCipherSpec ==
  /\ ((state = "TLS12_SEND_CCS") /\ (write_side = "open"))
  /\ write_epoch' = "APPLICATION"
  /\ write_generation' = ((write_generation + 1) % 4)
  /\ state' = "TLS12_SEND_FINISHED"
  /\ UNCHANGED kept_28

s12_12_send_Finished ==
  /\ ((state = "TLS12_SEND_FINISHED") /\ (write_side = "open") /\ (resumed \in {"no", "unknown"}))
  /\ renegotiating' = FALSE
  /\ state' = "TLS12_CONNECTED"
  /\ resumed' = "no"
  /\ ticket_granted' = FALSE
  /\ UNCHANGED kept_27

s12_1_send_Finished_resumed ==
  /\ ((state = "TLS12_SEND_FINISHED") /\ (write_side = "open") /\ (resumed = "yes"))
  /\ state' = "TLS12_WAIT_CCS"
  /\ UNCHANGED kept_19

s12_17_HelloRequest ==
  /\ ((state = "TLS12_CONNECTED") /\ (write_side = "open"))
  /\ UNCHANGED kept_29

s12_18_ApplicationData ==
  /\ (state = "TLS12_CONNECTED")
  /\ UNCHANGED kept_29

s12_18_send_ApplicationData ==
  /\ ((state = "TLS12_CONNECTED") /\ (write_side = "open"))
  /\ UNCHANGED kept_29

s12_18_ApplicationData_while_renegotiating_RECVD_CH ==
  /\ ((state = "RECVD_CH") /\ renegotiating /\ (read_generation = write_generation))
  /\ UNCHANGED kept_29

s12_18_ApplicationData_while_renegotiating_TLS12_SEND_RINFO ==
  /\ ((state = "TLS12_SEND_RINFO") /\ renegotiating /\ (read_generation = write_generation))
  /\ UNCHANGED kept_29

s12_18_ApplicationData_while_renegotiating_TLS12_SEND_CERT ==
  /\ ((state = "TLS12_SEND_CERT") /\ renegotiating /\ (read_generation = write_generation))
  /\ UNCHANGED kept_29

s12_18_ApplicationData_while_renegotiating_TLS12_SEND_CSTAT ==
  /\ ((state = "TLS12_SEND_CSTAT") /\ renegotiating /\ (read_generation = write_generation))
  /\ UNCHANGED kept_29

s12_18_ApplicationData_while_renegotiating_TLS12_SEND_SKE ==
  /\ ((state = "TLS12_SEND_SKE") /\ renegotiating /\ (read_generation = write_generation))
  /\ UNCHANGED kept_29

s12_18_ApplicationData_while_renegotiating_TLS12_SEND_SKE_OPT ==
  /\ ((state = "TLS12_SEND_SKE_OPT") /\ renegotiating /\ (read_generation = write_generation))
  /\ UNCHANGED kept_29

s12_18_ApplicationData_while_renegotiating_TLS12_SEND_CR ==
  /\ ((state = "TLS12_SEND_CR") /\ renegotiating /\ (read_generation = write_generation))
  /\ UNCHANGED kept_29

s12_18_ApplicationData_while_renegotiating_TLS12_SEND_SHD ==
  /\ ((state = "TLS12_SEND_SHD") /\ renegotiating /\ (read_generation = write_generation))
  /\ UNCHANGED kept_29

s12_18_ApplicationData_while_renegotiating_TLS12_WAIT_CERT ==
  /\ ((state = "TLS12_WAIT_CERT") /\ renegotiating /\ (read_generation = write_generation))
  /\ UNCHANGED kept_29

s12_18_ApplicationData_while_renegotiating_TLS12_WAIT_CKE ==
  /\ ((state = "TLS12_WAIT_CKE") /\ renegotiating /\ (read_generation = write_generation))
  /\ UNCHANGED kept_29

s12_18_ApplicationData_while_renegotiating_TLS12_WAIT_CV ==
  /\ ((state = "TLS12_WAIT_CV") /\ renegotiating /\ (read_generation = write_generation))
  /\ UNCHANGED kept_29

s12_18_ApplicationData_while_renegotiating_TLS12_WAIT_CCS ==
  /\ ((state = "TLS12_WAIT_CCS") /\ renegotiating /\ (read_generation = write_generation))
  /\ UNCHANGED kept_29

s12_18_ApplicationData_while_renegotiating_TLS12_SEND_NST ==
  /\ ((state = "TLS12_SEND_NST") /\ renegotiating /\ (read_generation = write_generation))
  /\ UNCHANGED kept_29

s12_18_ApplicationData_while_renegotiating_TLS12_SEND_CCS ==
  /\ ((state = "TLS12_SEND_CCS") /\ renegotiating /\ (read_generation = write_generation))
  /\ UNCHANGED kept_29

s12_18_ApplicationData_while_renegotiating_TLS12_SEND_FINISHED ==
  /\ ((state = "TLS12_SEND_FINISHED") /\ renegotiating /\ (read_generation = write_generation))
  /\ UNCHANGED kept_29

s12_18_ApplicationData_while_resuming_TLS12_SEND_FINISHED ==
  /\ ((state = "TLS12_SEND_FINISHED") /\ renegotiating /\ (resumed = "yes") /\ ~(read_generation = write_generation))
  /\ UNCHANGED kept_29

s12_18_ApplicationData_while_resuming_TLS12_WAIT_CCS ==
  /\ ((state = "TLS12_WAIT_CCS") /\ renegotiating /\ (resumed = "yes") /\ ~(read_generation = write_generation))
  /\ UNCHANGED kept_29

s12_18_send_ApplicationData_while_renegotiating_RECVD_CH ==
  /\ ((state = "RECVD_CH") /\ (write_side = "open") /\ renegotiating /\ (resumed \in {"no", "unknown"}))
  /\ UNCHANGED kept_29

s12_18_send_ApplicationData_while_renegotiating_TLS12_SEND_RINFO ==
  /\ ((state = "TLS12_SEND_RINFO") /\ (write_side = "open") /\ renegotiating /\ (resumed \in {"no", "unknown"}))
  /\ UNCHANGED kept_29

s12_18_send_ApplicationData_while_renegotiating_TLS12_SEND_CERT ==
  /\ ((state = "TLS12_SEND_CERT") /\ (write_side = "open") /\ renegotiating /\ (resumed \in {"no", "unknown"}))
  /\ UNCHANGED kept_29

s12_18_send_ApplicationData_while_renegotiating_TLS12_SEND_CSTAT ==
  /\ ((state = "TLS12_SEND_CSTAT") /\ (write_side = "open") /\ renegotiating /\ (resumed \in {"no", "unknown"}))
  /\ UNCHANGED kept_29

s12_18_send_ApplicationData_while_renegotiating_TLS12_SEND_SKE ==
  /\ ((state = "TLS12_SEND_SKE") /\ (write_side = "open") /\ renegotiating /\ (resumed \in {"no", "unknown"}))
  /\ UNCHANGED kept_29

s12_18_send_ApplicationData_while_renegotiating_TLS12_SEND_SKE_OPT ==
  /\ ((state = "TLS12_SEND_SKE_OPT") /\ (write_side = "open") /\ renegotiating /\ (resumed \in {"no", "unknown"}))
  /\ UNCHANGED kept_29

s12_18_send_ApplicationData_while_renegotiating_TLS12_SEND_CR ==
  /\ ((state = "TLS12_SEND_CR") /\ (write_side = "open") /\ renegotiating /\ (resumed \in {"no", "unknown"}))
  /\ UNCHANGED kept_29

s12_18_send_ApplicationData_while_renegotiating_TLS12_SEND_SHD ==
  /\ ((state = "TLS12_SEND_SHD") /\ (write_side = "open") /\ renegotiating /\ (resumed \in {"no", "unknown"}))
  /\ UNCHANGED kept_29

s12_18_send_ApplicationData_while_renegotiating_TLS12_WAIT_CERT ==
  /\ ((state = "TLS12_WAIT_CERT") /\ (write_side = "open") /\ renegotiating /\ (resumed \in {"no", "unknown"}))
  /\ UNCHANGED kept_29

s12_18_send_ApplicationData_while_renegotiating_TLS12_WAIT_CKE ==
  /\ ((state = "TLS12_WAIT_CKE") /\ (write_side = "open") /\ renegotiating /\ (resumed \in {"no", "unknown"}))
  /\ UNCHANGED kept_29

s12_18_send_ApplicationData_while_renegotiating_TLS12_WAIT_CV ==
  /\ ((state = "TLS12_WAIT_CV") /\ (write_side = "open") /\ renegotiating /\ (resumed \in {"no", "unknown"}))
  /\ UNCHANGED kept_29

s12_18_send_ApplicationData_while_renegotiating_TLS12_WAIT_CCS ==
  /\ ((state = "TLS12_WAIT_CCS") /\ (write_side = "open") /\ renegotiating /\ (resumed \in {"no", "unknown"}))
  /\ UNCHANGED kept_29

s12_18_send_ApplicationData_while_renegotiating_TLS12_WAIT_FIN ==
  /\ ((state = "TLS12_WAIT_FIN") /\ (write_side = "open") /\ renegotiating /\ (resumed \in {"no", "unknown"}))
  /\ UNCHANGED kept_29

s12_18_send_ApplicationData_while_renegotiating_TLS12_SEND_NST ==
  /\ ((state = "TLS12_SEND_NST") /\ (write_side = "open") /\ renegotiating /\ (resumed \in {"no", "unknown"}))
  /\ UNCHANGED kept_29

s12_18_send_ApplicationData_while_renegotiating_TLS12_SEND_CCS ==
  /\ ((state = "TLS12_SEND_CCS") /\ (write_side = "open") /\ renegotiating /\ (resumed \in {"no", "unknown"}))
  /\ UNCHANGED kept_29

s12_18_send_ApplicationData_before_resuming_TLS12_SEND_NST ==
  /\ ((state = "TLS12_SEND_NST") /\ (write_side = "open") /\ renegotiating /\ (resumed = "yes"))
  /\ UNCHANGED kept_29

s12_18_send_ApplicationData_before_resuming_TLS12_SEND_CCS ==
  /\ ((state = "TLS12_SEND_CCS") /\ (write_side = "open") /\ renegotiating /\ (resumed = "yes"))
  /\ UNCHANGED kept_29

s13_6_EncryptedExtensions ==
  /\ ((state = "NEGOTIATED") /\ (write_side = "open") /\ (psk = "none"))
  /\ \E fact_early_accepted \in BOOLEAN :
    /\ ~fact_early_accepted
    /\ \E fact_alps_negotiated \in BOOLEAN :
      /\ early_accepted' = fact_early_accepted
      /\ alps' = fact_alps_negotiated
      /\ state' = "SEND_CERT_CR"
      /\ psk' = "none"
      /\ UNCHANGED kept_30

s13_6_EncryptedExtensions_PSK ==
  /\ ((state = "NEGOTIATED") /\ (write_side = "open") /\ (psk \in {"first", "other"}))
  /\ \E fact_early_accepted \in BOOLEAN :
    /\ (~fact_early_accepted \/ (early_offered /\ (psk = "first")))
    /\ \E fact_alps_negotiated \in BOOLEAN :
      /\ early_accepted' = fact_early_accepted
      /\ alps' = fact_alps_negotiated
      /\ state' = "SEND_FINISHED"
      /\ psk' = "none"
      /\ UNCHANGED kept_30

s13_6_CertificateRequest ==
  /\ ((state = "SEND_CERT_CR") /\ (write_side = "open"))
  /\ certificate_requested' = TRUE
  /\ state' = "SEND_CERT"
  /\ UNCHANGED kept_20

s13_6_Certificate_SEND_CERT_CR ==
  /\ ((state = "SEND_CERT_CR") /\ (write_side = "open"))
  /\ state' = "SEND_CV"
  /\ UNCHANGED kept_19

s13_6_Certificate_SEND_CERT ==
  /\ ((state = "SEND_CERT") /\ (write_side = "open"))
  /\ state' = "SEND_CV"
  /\ UNCHANGED kept_19

s13_6_CompressedCertificate_SEND_CERT_CR ==
  /\ ((state = "SEND_CERT_CR") /\ (write_side = "open"))
  /\ state' = "SEND_CV"
  /\ UNCHANGED kept_19

s13_6_CompressedCertificate_SEND_CERT ==
  /\ ((state = "SEND_CERT") /\ (write_side = "open"))
  /\ state' = "SEND_CV"
  /\ UNCHANGED kept_19

s13_6_CertificateVerify ==
  /\ ((state = "SEND_CV") /\ (write_side = "open"))
  /\ state' = "SEND_FINISHED"
  /\ UNCHANGED kept_19

s13_6_Finished_early_data_accepted ==
  /\ ((state = "SEND_FINISHED") /\ (write_side = "open") /\ early_accepted)
  /\ write_epoch' = "APPLICATION"
  /\ read_epoch' = "EARLY"
  /\ state' = "WAIT_EOED"
  /\ alps' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_31

s13_6_Finished_application_settings ==
  /\ ((state = "SEND_FINISHED") /\ (write_side = "open") /\ ~early_accepted /\ alps)
  /\ write_epoch' = "APPLICATION"
  /\ read_epoch' = "HANDSHAKE"
  /\ state' = "WAIT_CLIENT_EE"
  /\ alps' = FALSE
  /\ UNCHANGED kept_32

s13_6_Finished_certificate_asked_for ==
  /\ ((state = "SEND_FINISHED") /\ (write_side = "open") /\ ~early_accepted /\ ~alps /\ certificate_requested)
  /\ write_epoch' = "APPLICATION"
  /\ read_epoch' = "HANDSHAKE"
  /\ state' = "WAIT_CERT"
  /\ alps' = FALSE
  /\ UNCHANGED kept_32

s13_6_Finished ==
  /\ ((state = "SEND_FINISHED") /\ (write_side = "open") /\ ~early_accepted /\ ~alps /\ ~certificate_requested)
  /\ write_epoch' = "APPLICATION"
  /\ read_epoch' = "HANDSHAKE"
  /\ state' = "WAIT_FINISHED"
  /\ alps' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_31

s13_7_early_ApplicationData ==
  /\ (state = "WAIT_EOED")
  /\ UNCHANGED kept_29

s13_8_EndOfEarlyData ==
  /\ (state = "WAIT_EOED")
  /\ read_epoch' = "HANDSHAKE"
  /\ state' = "WAIT_FINISHED"
  /\ UNCHANGED kept_33

s13_19_rejected_early_data_skipped_WAIT_CLIENT_EE ==
  /\ ((state = "WAIT_CLIENT_EE") /\ early_offered /\ ~early_accepted /\ ~peer_keyed)
  /\ UNCHANGED kept_29

s13_19_rejected_early_data_skipped_WAIT_CERT ==
  /\ ((state = "WAIT_CERT") /\ early_offered /\ ~early_accepted /\ ~peer_keyed)
  /\ UNCHANGED kept_29

s13_19_rejected_early_data_skipped_WAIT_FINISHED ==
  /\ ((state = "WAIT_FINISHED") /\ early_offered /\ ~early_accepted /\ ~peer_keyed)
  /\ UNCHANGED kept_29

s13_20_early_data_skipped_until_the_second_ClientHello ==
  /\ ((state = "WAIT_CH2") /\ early_offered)
  /\ UNCHANGED kept_29

s13_6_EncryptedExtensions_certificate_due ==
  /\ ((state = "WAIT_CLIENT_EE") /\ certificate_requested)
  /\ peer_keyed' = TRUE
  /\ state' = "WAIT_CERT"
  /\ UNCHANGED kept_34

s13_6_client_EncryptedExtensions ==
  /\ ((state = "WAIT_CLIENT_EE") /\ ~certificate_requested)
  /\ peer_keyed' = TRUE
  /\ state' = "WAIT_FINISHED"
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_35

s13_9_empty_Certificate ==
  /\ ((state = "WAIT_CERT") /\ ~certificate_required)
  /\ peer_keyed' = TRUE
  /\ state' = "WAIT_FINISHED"
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_35

s13_10_empty_Certificate_required ==
  /\ ((state = "WAIT_CERT") /\ certificate_required)
  /\ alert_owed' = "certificate_required"
  /\ peer_keyed' = FALSE
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_36

s13_11_Certificate ==
  /\ (state = "WAIT_CERT")
  /\ peer_keyed' = TRUE
  /\ state' = "WAIT_CV"
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_35

s13_9_empty_CompressedCertificate ==
  /\ ((state = "WAIT_CERT") /\ ~certificate_required)
  /\ peer_keyed' = TRUE
  /\ state' = "WAIT_FINISHED"
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_35

s13_10_empty_CompressedCertificate_required ==
  /\ ((state = "WAIT_CERT") /\ certificate_required)
  /\ alert_owed' = "certificate_required"
  /\ peer_keyed' = FALSE
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_36

s13_11_CompressedCertificate ==
  /\ (state = "WAIT_CERT")
  /\ peer_keyed' = TRUE
  /\ state' = "WAIT_CV"
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_35

s13_12_CertificateVerify ==
  /\ (state = "WAIT_CV")
  /\ state' = "WAIT_FINISHED"
  /\ UNCHANGED kept_19

s13_13_Finished ==
  /\ (state = "WAIT_FINISHED")
  /\ read_epoch' = "APPLICATION"
  /\ peer_keyed' = FALSE
  /\ state' = "CONNECTED"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ early_accepted' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ UNCHANGED kept_37

s13_15_NewSessionTicket_CONNECTED ==
  /\ ((state = "CONNECTED") /\ (write_side = "open"))
  /\ UNCHANGED kept_29

s13_15_NewSessionTicket_PHA_WAIT_CV ==
  /\ ((state = "PHA_WAIT_CV") /\ (write_side = "open"))
  /\ UNCHANGED kept_29

s13_15_NewSessionTicket_PHA_WAIT_FINISHED ==
  /\ ((state = "PHA_WAIT_FINISHED") /\ (write_side = "open"))
  /\ UNCHANGED kept_29

s13_15_NewSessionTicket_READ_CLOSED ==
  /\ ((state = "READ_CLOSED") /\ (write_side = "open"))
  /\ UNCHANGED kept_29

s13_15_early_NewSessionTicket_WAIT_EOED ==
  /\ ((state = "WAIT_EOED") /\ (write_side = "open") /\ ~certificate_requested)
  /\ UNCHANGED kept_29

s13_15_early_NewSessionTicket_WAIT_CLIENT_EE ==
  /\ ((state = "WAIT_CLIENT_EE") /\ (write_side = "open") /\ ~certificate_requested)
  /\ UNCHANGED kept_29

s13_15_early_NewSessionTicket_WAIT_FINISHED ==
  /\ ((state = "WAIT_FINISHED") /\ (write_side = "open") /\ ~certificate_requested)
  /\ UNCHANGED kept_29

s13_17_KeyUpdate ==
  /\ (state = "CONNECTED")
  /\ read_generation' = ((read_generation + 1) % 4)
  /\ key_update_asked' = FALSE
  /\ UNCHANGED kept_38

s13_17_KeyUpdate_asked ==
  /\ (state = "CONNECTED")
  /\ read_generation' = ((read_generation + 1) % 4)
  /\ key_update_asked' = FALSE
  /\ key_update_owed' = TRUE
  /\ UNCHANGED kept_39

s13_17_KeyUpdate_bad_value ==
  /\ (state = "CONNECTED")
  /\ alert_owed' = "illegal_parameter"
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

s13_18_send_KeyUpdate_WAIT_EOED ==
  /\ ((state = "WAIT_EOED") /\ (write_side = "open"))
  /\ write_generation' = ((write_generation + 1) % 4)
  /\ key_update_owed' = FALSE
  /\ UNCHANGED kept_41

s13_18_send_KeyUpdate_WAIT_CLIENT_EE ==
  /\ ((state = "WAIT_CLIENT_EE") /\ (write_side = "open"))
  /\ write_generation' = ((write_generation + 1) % 4)
  /\ key_update_owed' = FALSE
  /\ UNCHANGED kept_41

s13_18_send_KeyUpdate_WAIT_CERT ==
  /\ ((state = "WAIT_CERT") /\ (write_side = "open"))
  /\ write_generation' = ((write_generation + 1) % 4)
  /\ key_update_owed' = FALSE
  /\ UNCHANGED kept_41

s13_18_send_KeyUpdate_WAIT_CV ==
  /\ ((state = "WAIT_CV") /\ (write_side = "open"))
  /\ write_generation' = ((write_generation + 1) % 4)
  /\ key_update_owed' = FALSE
  /\ UNCHANGED kept_41

s13_18_send_KeyUpdate_WAIT_FINISHED ==
  /\ ((state = "WAIT_FINISHED") /\ (write_side = "open"))
  /\ write_generation' = ((write_generation + 1) % 4)
  /\ key_update_owed' = FALSE
  /\ UNCHANGED kept_41

s13_18_send_KeyUpdate_CONNECTED ==
  /\ ((state = "CONNECTED") /\ (write_side = "open"))
  /\ write_generation' = ((write_generation + 1) % 4)
  /\ key_update_owed' = FALSE
  /\ UNCHANGED kept_41

s13_18_send_KeyUpdate_PHA_WAIT_CV ==
  /\ ((state = "PHA_WAIT_CV") /\ (write_side = "open"))
  /\ write_generation' = ((write_generation + 1) % 4)
  /\ key_update_owed' = FALSE
  /\ UNCHANGED kept_41

s13_18_send_KeyUpdate_PHA_WAIT_FINISHED ==
  /\ ((state = "PHA_WAIT_FINISHED") /\ (write_side = "open"))
  /\ write_generation' = ((write_generation + 1) % 4)
  /\ key_update_owed' = FALSE
  /\ UNCHANGED kept_41

s13_18_send_KeyUpdate_READ_CLOSED ==
  /\ ((state = "READ_CLOSED") /\ (write_side = "open"))
  /\ write_generation' = ((write_generation + 1) % 4)
  /\ key_update_owed' = FALSE
  /\ UNCHANGED kept_41

s13_19_send_KeyUpdate_asking_WAIT_EOED ==
  /\ ((state = "WAIT_EOED") /\ (write_side = "open") /\ (~rfc9846 \/ ~key_update_asked))
  /\ write_generation' = ((write_generation + 1) % 4)
  /\ key_update_asked' = TRUE
  /\ UNCHANGED kept_42

s13_19_send_KeyUpdate_asking_WAIT_CLIENT_EE ==
  /\ ((state = "WAIT_CLIENT_EE") /\ (write_side = "open") /\ (~rfc9846 \/ ~key_update_asked))
  /\ write_generation' = ((write_generation + 1) % 4)
  /\ key_update_asked' = TRUE
  /\ UNCHANGED kept_42

s13_19_send_KeyUpdate_asking_WAIT_CERT ==
  /\ ((state = "WAIT_CERT") /\ (write_side = "open") /\ (~rfc9846 \/ ~key_update_asked))
  /\ write_generation' = ((write_generation + 1) % 4)
  /\ key_update_asked' = TRUE
  /\ UNCHANGED kept_42

s13_19_send_KeyUpdate_asking_WAIT_CV ==
  /\ ((state = "WAIT_CV") /\ (write_side = "open") /\ (~rfc9846 \/ ~key_update_asked))
  /\ write_generation' = ((write_generation + 1) % 4)
  /\ key_update_asked' = TRUE
  /\ UNCHANGED kept_42

s13_19_send_KeyUpdate_asking_WAIT_FINISHED ==
  /\ ((state = "WAIT_FINISHED") /\ (write_side = "open") /\ (~rfc9846 \/ ~key_update_asked))
  /\ write_generation' = ((write_generation + 1) % 4)
  /\ key_update_asked' = TRUE
  /\ UNCHANGED kept_42

s13_19_send_KeyUpdate_asking_CONNECTED ==
  /\ ((state = "CONNECTED") /\ (write_side = "open") /\ (~rfc9846 \/ ~key_update_asked))
  /\ write_generation' = ((write_generation + 1) % 4)
  /\ key_update_asked' = TRUE
  /\ UNCHANGED kept_42

s13_19_send_KeyUpdate_asking_PHA_WAIT_CV ==
  /\ ((state = "PHA_WAIT_CV") /\ (write_side = "open") /\ (~rfc9846 \/ ~key_update_asked))
  /\ write_generation' = ((write_generation + 1) % 4)
  /\ key_update_asked' = TRUE
  /\ UNCHANGED kept_42

s13_19_send_KeyUpdate_asking_PHA_WAIT_FINISHED ==
  /\ ((state = "PHA_WAIT_FINISHED") /\ (write_side = "open") /\ (~rfc9846 \/ ~key_update_asked))
  /\ write_generation' = ((write_generation + 1) % 4)
  /\ key_update_asked' = TRUE
  /\ UNCHANGED kept_42

s13_19_send_KeyUpdate_asking_READ_CLOSED ==
  /\ ((state = "READ_CLOSED") /\ (write_side = "open") /\ (~rfc9846 \/ ~key_update_asked))
  /\ write_generation' = ((write_generation + 1) % 4)
  /\ key_update_asked' = TRUE
  /\ UNCHANGED kept_42

s13_14_CertificateRequest_CONNECTED ==
  /\ ((state = "CONNECTED") /\ (write_side = "open") /\ pha_offered /\ (pha_outstanding \in {0, 1, 2, 3, 4, 5, 6}))
  /\ pha_outstanding' = ((pha_outstanding + 1) % 8)
  /\ UNCHANGED kept_43

s13_14_CertificateRequest_PHA_WAIT_CV ==
  /\ ((state = "PHA_WAIT_CV") /\ (write_side = "open") /\ pha_offered /\ (pha_outstanding \in {0, 1, 2, 3, 4, 5, 6}))
  /\ pha_outstanding' = ((pha_outstanding + 1) % 8)
  /\ UNCHANGED kept_43

s13_14_CertificateRequest_PHA_WAIT_FINISHED ==
  /\ ((state = "PHA_WAIT_FINISHED") /\ (write_side = "open") /\ pha_offered /\ (pha_outstanding \in {0, 1, 2, 3, 4, 5, 6}))
  /\ pha_outstanding' = ((pha_outstanding + 1) % 8)
  /\ UNCHANGED kept_43

s13_15_post_handshake_Certificate ==
  /\ ((state = "CONNECTED") /\ (pha_outstanding \in {1, 2, 3, 4, 5, 6, 7}))
  /\ state' = "PHA_WAIT_CV"
  /\ UNCHANGED kept_19

s13_15_post_handshake_empty_Certificate ==
  /\ ((state = "CONNECTED") /\ (pha_outstanding \in {1, 2, 3, 4, 5, 6, 7}))
  /\ state' = "PHA_WAIT_FINISHED"
  /\ UNCHANGED kept_19

s13_15_post_handshake_CertificateVerify ==
  /\ (state = "PHA_WAIT_CV")
  /\ state' = "PHA_WAIT_FINISHED"
  /\ UNCHANGED kept_19

s13_15_post_handshake_Finished ==
  /\ (state = "PHA_WAIT_FINISHED")
  /\ pha_outstanding' = ((pha_outstanding + 7) % 8)
  /\ state' = "CONNECTED"
  /\ UNCHANGED kept_44

s13_17_ApplicationData ==
  /\ (state = "CONNECTED")
  /\ UNCHANGED kept_29

s13_16_send_ApplicationData_CONNECTED ==
  /\ ((state = "CONNECTED") /\ (write_side = "open") /\ ~key_update_owed)
  /\ UNCHANGED kept_29

s13_16_send_ApplicationData_PHA_WAIT_CV ==
  /\ ((state = "PHA_WAIT_CV") /\ (write_side = "open") /\ ~key_update_owed)
  /\ UNCHANGED kept_29

s13_16_send_ApplicationData_PHA_WAIT_FINISHED ==
  /\ ((state = "PHA_WAIT_FINISHED") /\ (write_side = "open") /\ ~key_update_owed)
  /\ UNCHANGED kept_29

s13_16_send_ApplicationData_READ_CLOSED ==
  /\ ((state = "READ_CLOSED") /\ (write_side = "open") /\ ~key_update_owed)
  /\ UNCHANGED kept_29

s13_18_ApplicationData_before_the_client_s_Finished_WAIT_EOED ==
  /\ ((state = "WAIT_EOED") /\ (write_side = "open") /\ ~key_update_owed)
  /\ UNCHANGED kept_29

s13_18_ApplicationData_before_the_client_s_Finished_WAIT_CLIENT_EE ==
  /\ ((state = "WAIT_CLIENT_EE") /\ (write_side = "open") /\ ~key_update_owed)
  /\ UNCHANGED kept_29

s13_18_ApplicationData_before_the_client_s_Finished_WAIT_CERT ==
  /\ ((state = "WAIT_CERT") /\ (write_side = "open") /\ ~key_update_owed)
  /\ UNCHANGED kept_29

s13_18_ApplicationData_before_the_client_s_Finished_WAIT_CV ==
  /\ ((state = "WAIT_CV") /\ (write_side = "open") /\ ~key_update_owed)
  /\ UNCHANGED kept_29

s13_18_ApplicationData_before_the_client_s_Finished_WAIT_FINISHED ==
  /\ ((state = "WAIT_FINISHED") /\ (write_side = "open") /\ ~key_update_owed)
  /\ UNCHANGED kept_29

alert_send_fatal_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_45

alert_send_fatal_RECVD_CH ==
  /\ (state = "RECVD_CH")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_46

alert_send_fatal_WAIT_CH2 ==
  /\ (state = "WAIT_CH2")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_46

alert_send_fatal_TLS12_SEND_RINFO ==
  /\ (state = "TLS12_SEND_RINFO")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_47

alert_send_fatal_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_47

alert_send_fatal_TLS12_SEND_CSTAT ==
  /\ (state = "TLS12_SEND_CSTAT")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_48

alert_send_fatal_TLS12_SEND_SKE ==
  /\ (state = "TLS12_SEND_SKE")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_48

alert_send_fatal_TLS12_SEND_SKE_OPT ==
  /\ (state = "TLS12_SEND_SKE_OPT")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_48

alert_send_fatal_TLS12_SEND_CR ==
  /\ (state = "TLS12_SEND_CR")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_48

alert_send_fatal_TLS12_SEND_SHD ==
  /\ (state = "TLS12_SEND_SHD")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_48

alert_send_fatal_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_49

alert_send_fatal_TLS12_WAIT_CKE ==
  /\ (state = "TLS12_WAIT_CKE")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_50

alert_send_fatal_TLS12_WAIT_CV ==
  /\ (state = "TLS12_WAIT_CV")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_51

alert_send_fatal_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_51

alert_send_fatal_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_51

alert_send_fatal_TLS12_SEND_NST ==
  /\ (state = "TLS12_SEND_NST")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_51

alert_send_fatal_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_51

alert_send_fatal_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_51

alert_send_fatal_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_52

alert_send_fatal_NEGOTIATED ==
  /\ (state = "NEGOTIATED")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_53

alert_send_fatal_SEND_CERT_CR ==
  /\ (state = "SEND_CERT_CR")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_54

alert_send_fatal_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_54

alert_send_fatal_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_54

alert_send_fatal_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_54

alert_send_fatal_WAIT_EOED ==
  /\ (state = "WAIT_EOED")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_55

alert_send_fatal_WAIT_CLIENT_EE ==
  /\ (state = "WAIT_CLIENT_EE")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_56

alert_send_fatal_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_56

alert_send_fatal_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_55

alert_send_fatal_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_55

alert_send_fatal_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_57

alert_send_fatal_PHA_WAIT_CV ==
  /\ (state = "PHA_WAIT_CV")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_57

alert_send_fatal_PHA_WAIT_FINISHED ==
  /\ (state = "PHA_WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_57

alert_send_fatal_READ_CLOSED ==
  /\ (state = "READ_CLOSED")
  /\ state' = "ABORT"
  /\ write_side' = "open"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_58

alert_send_fatal_CLOSE_RECEIVED ==
  /\ (state = "CLOSE_RECEIVED")
  /\ state' = "ABORT"
  /\ write_side' = "open"
  /\ UNCHANGED kept_59

alert_the_one_owed ==
  /\ ((state = "ABORT") /\ (alert_owed \in {"close_notify", "unexpected_message", "bad_record_mac", "decryption_failed", "record_overflow", "decompression_failure", "handshake_failure", "no_certificate", "bad_certificate", "unsupported_certificate", "certificate_revoked", "certificate_expired", "certificate_unknown", "illegal_parameter", "unknown_ca", "access_denied", "decode_error", "decrypt_error", "export_restriction", "protocol_version", "insufficient_security", "internal_error", "inappropriate_fallback", "user_canceled", "no_renegotiation", "missing_extension", "unsupported_extension", "certificate_unobtainable", "unrecognized_name", "bad_certificate_status_response", "bad_certificate_hash_value", "unknown_psk_identity", "certificate_required", "general_error", "no_application_protocol", "ech_required", "unknown"}))
  /\ alert_owed' = "none"
  /\ UNCHANGED kept_60

alert_fatal_received_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_45

alert_fatal_received_RECVD_CH ==
  /\ (state = "RECVD_CH")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_46

alert_fatal_received_WAIT_CH2 ==
  /\ (state = "WAIT_CH2")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_46

alert_fatal_received_TLS12_SEND_RINFO ==
  /\ (state = "TLS12_SEND_RINFO")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_47

alert_fatal_received_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_47

alert_fatal_received_TLS12_SEND_CSTAT ==
  /\ (state = "TLS12_SEND_CSTAT")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_48

alert_fatal_received_TLS12_SEND_SKE ==
  /\ (state = "TLS12_SEND_SKE")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_48

alert_fatal_received_TLS12_SEND_SKE_OPT ==
  /\ (state = "TLS12_SEND_SKE_OPT")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_48

alert_fatal_received_TLS12_SEND_CR ==
  /\ (state = "TLS12_SEND_CR")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_48

alert_fatal_received_TLS12_SEND_SHD ==
  /\ (state = "TLS12_SEND_SHD")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_48

alert_fatal_received_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_49

alert_fatal_received_TLS12_WAIT_CKE ==
  /\ (state = "TLS12_WAIT_CKE")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_50

alert_fatal_received_TLS12_WAIT_CV ==
  /\ (state = "TLS12_WAIT_CV")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_51

alert_fatal_received_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_51

alert_fatal_received_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_51

alert_fatal_received_TLS12_SEND_NST ==
  /\ (state = "TLS12_SEND_NST")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_51

alert_fatal_received_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_51

alert_fatal_received_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_51

alert_fatal_received_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_52

alert_error_received_TLS_1_3_NEGOTIATED ==
  /\ (state = "NEGOTIATED")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_53

alert_error_received_TLS_1_3_SEND_CERT_CR ==
  /\ (state = "SEND_CERT_CR")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_54

alert_error_received_TLS_1_3_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_54

alert_error_received_TLS_1_3_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_54

alert_error_received_TLS_1_3_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_54

alert_error_received_TLS_1_3_WAIT_EOED ==
  /\ (state = "WAIT_EOED")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_55

alert_error_received_TLS_1_3_WAIT_CLIENT_EE ==
  /\ (state = "WAIT_CLIENT_EE")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_56

alert_error_received_TLS_1_3_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_56

alert_error_received_TLS_1_3_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_55

alert_error_received_TLS_1_3_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_55

alert_error_received_TLS_1_3_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_57

alert_error_received_TLS_1_3_PHA_WAIT_CV ==
  /\ (state = "PHA_WAIT_CV")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_57

alert_error_received_TLS_1_3_PHA_WAIT_FINISHED ==
  /\ (state = "PHA_WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_57

alert_error_received_before_the_client_s_flight_WAIT_EOED ==
  /\ ((state = "WAIT_EOED") /\ ~peer_keyed /\ ((read_epoch \in {"EARLY", "HANDSHAKE", "APPLICATION"}) \/ ((read_epoch \in {"PLAINTEXT", "HANDSHAKE", "APPLICATION"}) /\ early_offered)))
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_55

alert_error_received_before_the_client_s_flight_WAIT_CLIENT_EE ==
  /\ ((state = "WAIT_CLIENT_EE") /\ ~peer_keyed /\ ((read_epoch \in {"EARLY", "HANDSHAKE", "APPLICATION"}) \/ ((read_epoch \in {"PLAINTEXT", "HANDSHAKE", "APPLICATION"}) /\ early_offered)))
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_56

alert_error_received_before_the_client_s_flight_WAIT_CERT ==
  /\ ((state = "WAIT_CERT") /\ ~peer_keyed /\ ((read_epoch \in {"EARLY", "HANDSHAKE", "APPLICATION"}) \/ ((read_epoch \in {"PLAINTEXT", "HANDSHAKE", "APPLICATION"}) /\ early_offered)))
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_56

alert_error_received_before_the_client_s_flight_WAIT_FINISHED ==
  /\ ((state = "WAIT_FINISHED") /\ ~peer_keyed /\ ((read_epoch \in {"EARLY", "HANDSHAKE", "APPLICATION"}) \/ ((read_epoch \in {"PLAINTEXT", "HANDSHAKE", "APPLICATION"}) /\ early_offered)))
  /\ state' = "ABORT"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_55

alert_send_warning_START ==
  /\ ((state = "START") /\ (write_side = "open"))
  /\ UNCHANGED kept_29

alert_send_warning_RECVD_CH ==
  /\ ((state = "RECVD_CH") /\ (write_side = "open"))
  /\ UNCHANGED kept_29

alert_send_warning_WAIT_CH2 ==
  /\ ((state = "WAIT_CH2") /\ (write_side = "open"))
  /\ UNCHANGED kept_29

alert_send_warning_TLS12_SEND_RINFO ==
  /\ ((state = "TLS12_SEND_RINFO") /\ (write_side = "open"))
  /\ UNCHANGED kept_29

alert_send_warning_TLS12_SEND_CERT ==
  /\ ((state = "TLS12_SEND_CERT") /\ (write_side = "open"))
  /\ UNCHANGED kept_29

alert_send_warning_TLS12_SEND_CSTAT ==
  /\ ((state = "TLS12_SEND_CSTAT") /\ (write_side = "open"))
  /\ UNCHANGED kept_29

alert_send_warning_TLS12_SEND_SKE ==
  /\ ((state = "TLS12_SEND_SKE") /\ (write_side = "open"))
  /\ UNCHANGED kept_29

alert_send_warning_TLS12_SEND_SKE_OPT ==
  /\ ((state = "TLS12_SEND_SKE_OPT") /\ (write_side = "open"))
  /\ UNCHANGED kept_29

alert_send_warning_TLS12_SEND_CR ==
  /\ ((state = "TLS12_SEND_CR") /\ (write_side = "open"))
  /\ UNCHANGED kept_29

alert_send_warning_TLS12_SEND_SHD ==
  /\ ((state = "TLS12_SEND_SHD") /\ (write_side = "open"))
  /\ UNCHANGED kept_29

alert_send_warning_TLS12_WAIT_CERT ==
  /\ ((state = "TLS12_WAIT_CERT") /\ (write_side = "open"))
  /\ UNCHANGED kept_29

alert_send_warning_TLS12_WAIT_CKE ==
  /\ ((state = "TLS12_WAIT_CKE") /\ (write_side = "open"))
  /\ UNCHANGED kept_29

alert_send_warning_TLS12_WAIT_CV ==
  /\ ((state = "TLS12_WAIT_CV") /\ (write_side = "open"))
  /\ UNCHANGED kept_29

alert_send_warning_TLS12_WAIT_CCS ==
  /\ ((state = "TLS12_WAIT_CCS") /\ (write_side = "open"))
  /\ UNCHANGED kept_29

alert_send_warning_TLS12_WAIT_FIN ==
  /\ ((state = "TLS12_WAIT_FIN") /\ (write_side = "open"))
  /\ UNCHANGED kept_29

alert_send_warning_TLS12_SEND_NST ==
  /\ ((state = "TLS12_SEND_NST") /\ (write_side = "open"))
  /\ UNCHANGED kept_29

alert_send_warning_TLS12_SEND_CCS ==
  /\ ((state = "TLS12_SEND_CCS") /\ (write_side = "open"))
  /\ UNCHANGED kept_29

alert_send_warning_TLS12_SEND_FINISHED ==
  /\ ((state = "TLS12_SEND_FINISHED") /\ (write_side = "open"))
  /\ UNCHANGED kept_29

alert_send_warning_TLS12_CONNECTED ==
  /\ ((state = "TLS12_CONNECTED") /\ (write_side = "open"))
  /\ UNCHANGED kept_29

alert_warning_received_START ==
  /\ (state = "START")
  /\ UNCHANGED kept_29

alert_warning_received_RECVD_CH ==
  /\ (state = "RECVD_CH")
  /\ UNCHANGED kept_29

alert_warning_received_WAIT_CH2 ==
  /\ (state = "WAIT_CH2")
  /\ UNCHANGED kept_29

alert_warning_received_TLS12_SEND_RINFO ==
  /\ (state = "TLS12_SEND_RINFO")
  /\ UNCHANGED kept_29

alert_warning_received_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ UNCHANGED kept_29

alert_warning_received_TLS12_SEND_CSTAT ==
  /\ (state = "TLS12_SEND_CSTAT")
  /\ UNCHANGED kept_29

alert_warning_received_TLS12_SEND_SKE ==
  /\ (state = "TLS12_SEND_SKE")
  /\ UNCHANGED kept_29

alert_warning_received_TLS12_SEND_SKE_OPT ==
  /\ (state = "TLS12_SEND_SKE_OPT")
  /\ UNCHANGED kept_29

alert_warning_received_TLS12_SEND_CR ==
  /\ (state = "TLS12_SEND_CR")
  /\ UNCHANGED kept_29

alert_warning_received_TLS12_SEND_SHD ==
  /\ (state = "TLS12_SEND_SHD")
  /\ UNCHANGED kept_29

alert_warning_received_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ UNCHANGED kept_29

alert_warning_received_TLS12_WAIT_CKE ==
  /\ (state = "TLS12_WAIT_CKE")
  /\ UNCHANGED kept_29

alert_warning_received_TLS12_WAIT_CV ==
  /\ (state = "TLS12_WAIT_CV")
  /\ UNCHANGED kept_29

alert_warning_received_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ UNCHANGED kept_29

alert_warning_received_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ UNCHANGED kept_29

alert_warning_received_TLS12_SEND_NST ==
  /\ (state = "TLS12_SEND_NST")
  /\ UNCHANGED kept_29

alert_warning_received_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ UNCHANGED kept_29

alert_warning_received_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ UNCHANGED kept_29

alert_warning_received_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ UNCHANGED kept_29

alert_send_user_canceled_START ==
  /\ ((state = "START") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_61

alert_send_user_canceled_RECVD_CH ==
  /\ ((state = "RECVD_CH") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_61

alert_send_user_canceled_WAIT_CH2 ==
  /\ ((state = "WAIT_CH2") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_61

alert_send_user_canceled_TLS12_SEND_RINFO ==
  /\ ((state = "TLS12_SEND_RINFO") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_61

alert_send_user_canceled_TLS12_SEND_CERT ==
  /\ ((state = "TLS12_SEND_CERT") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_61

alert_send_user_canceled_TLS12_SEND_CSTAT ==
  /\ ((state = "TLS12_SEND_CSTAT") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_61

alert_send_user_canceled_TLS12_SEND_SKE ==
  /\ ((state = "TLS12_SEND_SKE") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_61

alert_send_user_canceled_TLS12_SEND_SKE_OPT ==
  /\ ((state = "TLS12_SEND_SKE_OPT") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_61

alert_send_user_canceled_TLS12_SEND_CR ==
  /\ ((state = "TLS12_SEND_CR") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_61

alert_send_user_canceled_TLS12_SEND_SHD ==
  /\ ((state = "TLS12_SEND_SHD") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_61

alert_send_user_canceled_TLS12_WAIT_CERT ==
  /\ ((state = "TLS12_WAIT_CERT") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_61

alert_send_user_canceled_TLS12_WAIT_CKE ==
  /\ ((state = "TLS12_WAIT_CKE") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_61

alert_send_user_canceled_TLS12_WAIT_CV ==
  /\ ((state = "TLS12_WAIT_CV") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_61

alert_send_user_canceled_TLS12_WAIT_CCS ==
  /\ ((state = "TLS12_WAIT_CCS") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_61

alert_send_user_canceled_TLS12_WAIT_FIN ==
  /\ ((state = "TLS12_WAIT_FIN") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_61

alert_send_user_canceled_TLS12_SEND_NST ==
  /\ ((state = "TLS12_SEND_NST") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_61

alert_send_user_canceled_TLS12_SEND_CCS ==
  /\ ((state = "TLS12_SEND_CCS") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_61

alert_send_user_canceled_TLS12_SEND_FINISHED ==
  /\ ((state = "TLS12_SEND_FINISHED") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_61

alert_send_user_canceled_TLS12_CONNECTED ==
  /\ ((state = "TLS12_CONNECTED") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_61

alert_send_user_canceled_TLS_1_3_NEGOTIATED ==
  /\ ((state = "NEGOTIATED") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_61

alert_send_user_canceled_TLS_1_3_SEND_CERT_CR ==
  /\ ((state = "SEND_CERT_CR") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_61

alert_send_user_canceled_TLS_1_3_SEND_CERT ==
  /\ ((state = "SEND_CERT") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_61

alert_send_user_canceled_TLS_1_3_SEND_CV ==
  /\ ((state = "SEND_CV") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_61

alert_send_user_canceled_TLS_1_3_SEND_FINISHED ==
  /\ ((state = "SEND_FINISHED") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_61

alert_send_user_canceled_TLS_1_3_WAIT_EOED ==
  /\ ((state = "WAIT_EOED") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_61

alert_send_user_canceled_TLS_1_3_WAIT_CLIENT_EE ==
  /\ ((state = "WAIT_CLIENT_EE") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_61

alert_send_user_canceled_TLS_1_3_WAIT_CERT ==
  /\ ((state = "WAIT_CERT") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_61

alert_send_user_canceled_TLS_1_3_WAIT_CV ==
  /\ ((state = "WAIT_CV") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_61

alert_send_user_canceled_TLS_1_3_WAIT_FINISHED ==
  /\ ((state = "WAIT_FINISHED") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_61

alert_send_user_canceled_TLS_1_3_CONNECTED ==
  /\ ((state = "CONNECTED") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_61

alert_send_user_canceled_TLS_1_3_PHA_WAIT_CV ==
  /\ ((state = "PHA_WAIT_CV") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_61

alert_send_user_canceled_TLS_1_3_PHA_WAIT_FINISHED ==
  /\ ((state = "PHA_WAIT_FINISHED") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_61

alert_send_user_canceled_TLS_1_3_READ_CLOSED ==
  /\ ((state = "READ_CLOSED") /\ (write_side = "open"))
  /\ write_side' = "canceled"
  /\ UNCHANGED kept_61

alert_user_canceled_received_START ==
  /\ (state = "START")
  /\ UNCHANGED kept_29

alert_user_canceled_received_RECVD_CH ==
  /\ (state = "RECVD_CH")
  /\ UNCHANGED kept_29

alert_user_canceled_received_WAIT_CH2 ==
  /\ (state = "WAIT_CH2")
  /\ UNCHANGED kept_29

alert_user_canceled_received_TLS12_SEND_RINFO ==
  /\ (state = "TLS12_SEND_RINFO")
  /\ UNCHANGED kept_29

alert_user_canceled_received_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ UNCHANGED kept_29

alert_user_canceled_received_TLS12_SEND_CSTAT ==
  /\ (state = "TLS12_SEND_CSTAT")
  /\ UNCHANGED kept_29

alert_user_canceled_received_TLS12_SEND_SKE ==
  /\ (state = "TLS12_SEND_SKE")
  /\ UNCHANGED kept_29

alert_user_canceled_received_TLS12_SEND_SKE_OPT ==
  /\ (state = "TLS12_SEND_SKE_OPT")
  /\ UNCHANGED kept_29

alert_user_canceled_received_TLS12_SEND_CR ==
  /\ (state = "TLS12_SEND_CR")
  /\ UNCHANGED kept_29

alert_user_canceled_received_TLS12_SEND_SHD ==
  /\ (state = "TLS12_SEND_SHD")
  /\ UNCHANGED kept_29

alert_user_canceled_received_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ UNCHANGED kept_29

alert_user_canceled_received_TLS12_WAIT_CKE ==
  /\ (state = "TLS12_WAIT_CKE")
  /\ UNCHANGED kept_29

alert_user_canceled_received_TLS12_WAIT_CV ==
  /\ (state = "TLS12_WAIT_CV")
  /\ UNCHANGED kept_29

alert_user_canceled_received_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ UNCHANGED kept_29

alert_user_canceled_received_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ UNCHANGED kept_29

alert_user_canceled_received_TLS12_SEND_NST ==
  /\ (state = "TLS12_SEND_NST")
  /\ UNCHANGED kept_29

alert_user_canceled_received_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ UNCHANGED kept_29

alert_user_canceled_received_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ UNCHANGED kept_29

alert_user_canceled_received_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ UNCHANGED kept_29

alert_user_canceled_received_TLS_1_3_NEGOTIATED ==
  /\ (state = "NEGOTIATED")
  /\ UNCHANGED kept_29

alert_user_canceled_received_TLS_1_3_SEND_CERT_CR ==
  /\ (state = "SEND_CERT_CR")
  /\ UNCHANGED kept_29

alert_user_canceled_received_TLS_1_3_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ UNCHANGED kept_29

alert_user_canceled_received_TLS_1_3_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ UNCHANGED kept_29

alert_user_canceled_received_TLS_1_3_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ UNCHANGED kept_29

alert_user_canceled_received_TLS_1_3_WAIT_EOED ==
  /\ (state = "WAIT_EOED")
  /\ UNCHANGED kept_29

alert_user_canceled_received_TLS_1_3_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ UNCHANGED kept_29

alert_user_canceled_received_TLS_1_3_PHA_WAIT_CV ==
  /\ (state = "PHA_WAIT_CV")
  /\ UNCHANGED kept_29

alert_user_canceled_received_TLS_1_3_PHA_WAIT_FINISHED ==
  /\ (state = "PHA_WAIT_FINISHED")
  /\ UNCHANGED kept_29

alert_user_canceled_received_TLS_1_3_under_handshake_keys_WAIT_CLIENT_EE ==
  /\ (state = "WAIT_CLIENT_EE")
  /\ peer_keyed' = TRUE
  /\ UNCHANGED kept_62

alert_user_canceled_received_TLS_1_3_under_handshake_keys_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ peer_keyed' = TRUE
  /\ UNCHANGED kept_62

alert_user_canceled_received_TLS_1_3_under_handshake_keys_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ peer_keyed' = TRUE
  /\ UNCHANGED kept_62

alert_user_canceled_received_TLS_1_3_under_handshake_keys_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ peer_keyed' = TRUE
  /\ UNCHANGED kept_62

alert_user_canceled_received_TLS_1_3_before_the_client_s_flight_WAIT_EOED ==
  /\ ((state = "WAIT_EOED") /\ ~peer_keyed /\ ((read_epoch \in {"EARLY", "HANDSHAKE", "APPLICATION"}) \/ ((read_epoch \in {"PLAINTEXT", "HANDSHAKE", "APPLICATION"}) /\ early_offered)))
  /\ UNCHANGED kept_29

alert_user_canceled_received_TLS_1_3_before_the_client_s_flight_WAIT_CLIENT_EE ==
  /\ ((state = "WAIT_CLIENT_EE") /\ ~peer_keyed /\ ((read_epoch \in {"EARLY", "HANDSHAKE", "APPLICATION"}) \/ ((read_epoch \in {"PLAINTEXT", "HANDSHAKE", "APPLICATION"}) /\ early_offered)))
  /\ UNCHANGED kept_29

alert_user_canceled_received_TLS_1_3_before_the_client_s_flight_WAIT_CERT ==
  /\ ((state = "WAIT_CERT") /\ ~peer_keyed /\ ((read_epoch \in {"EARLY", "HANDSHAKE", "APPLICATION"}) \/ ((read_epoch \in {"PLAINTEXT", "HANDSHAKE", "APPLICATION"}) /\ early_offered)))
  /\ UNCHANGED kept_29

alert_user_canceled_received_TLS_1_3_before_the_client_s_flight_WAIT_FINISHED ==
  /\ ((state = "WAIT_FINISHED") /\ ~peer_keyed /\ ((read_epoch \in {"EARLY", "HANDSHAKE", "APPLICATION"}) \/ ((read_epoch \in {"PLAINTEXT", "HANDSHAKE", "APPLICATION"}) /\ early_offered)))
  /\ UNCHANGED kept_29

alert_send_no_renegotiation ==
  /\ ((state = "RECVD_CH") /\ renegotiating /\ (write_side = "open"))
  /\ renegotiating' = FALSE
  /\ state' = "TLS12_CONNECTED"
  /\ offers_13' = FALSE
  /\ early_offered' = FALSE
  /\ session_id_offered' = FALSE
  /\ ticket_supported' = FALSE
  /\ ticket_offered' = FALSE
  /\ psk_offered' = FALSE
  /\ pha_offered' = FALSE
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ UNCHANGED kept_13

alert_no_renegotiation_received ==
  /\ (state = "TLS12_CONNECTED")
  /\ UNCHANGED kept_29

close_send_close_notify_CONNECTED ==
  /\ ((state = "CONNECTED") /\ (write_side \in {"open", "canceled"}))
  /\ write_side' = "closed"
  /\ UNCHANGED kept_61

close_send_close_notify_TLS12_CONNECTED ==
  /\ ((state = "TLS12_CONNECTED") /\ (write_side \in {"open", "canceled"}))
  /\ write_side' = "closed"
  /\ UNCHANGED kept_61

close_send_close_notify_WAIT_EOED ==
  /\ ((state = "WAIT_EOED") /\ (write_side \in {"open", "canceled"}))
  /\ write_side' = "closed"
  /\ UNCHANGED kept_61

close_send_close_notify_WAIT_CLIENT_EE ==
  /\ ((state = "WAIT_CLIENT_EE") /\ (write_side \in {"open", "canceled"}))
  /\ write_side' = "closed"
  /\ UNCHANGED kept_61

close_send_close_notify_WAIT_CERT ==
  /\ ((state = "WAIT_CERT") /\ (write_side \in {"open", "canceled"}))
  /\ write_side' = "closed"
  /\ UNCHANGED kept_61

close_send_close_notify_WAIT_CV ==
  /\ ((state = "WAIT_CV") /\ (write_side \in {"open", "canceled"}))
  /\ write_side' = "closed"
  /\ UNCHANGED kept_61

close_send_close_notify_WAIT_FINISHED ==
  /\ ((state = "WAIT_FINISHED") /\ (write_side \in {"open", "canceled"}))
  /\ write_side' = "closed"
  /\ UNCHANGED kept_61

close_send_close_notify_PHA_WAIT_CV ==
  /\ ((state = "PHA_WAIT_CV") /\ (write_side \in {"open", "canceled"}))
  /\ write_side' = "closed"
  /\ UNCHANGED kept_61

close_send_close_notify_PHA_WAIT_FINISHED ==
  /\ ((state = "PHA_WAIT_FINISHED") /\ (write_side \in {"open", "canceled"}))
  /\ write_side' = "closed"
  /\ UNCHANGED kept_61

close_send_close_notify_the_other_side_closed_READ_CLOSED ==
  /\ ((state = "READ_CLOSED") /\ (write_side \in {"open", "canceled"}))
  /\ write_side' = "open"
  /\ state' = "CLOSED"
  /\ write_epoch' = "PLAINTEXT"
  /\ write_generation' = 0
  /\ alert_owed' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_63

close_send_close_notify_the_other_side_closed_CLOSE_RECEIVED ==
  /\ ((state = "CLOSE_RECEIVED") /\ (write_side \in {"open", "canceled"}))
  /\ write_side' = "open"
  /\ state' = "CLOSED"
  /\ write_epoch' = "PLAINTEXT"
  /\ write_generation' = 0
  /\ alert_owed' = "none"
  /\ UNCHANGED kept_64

close_give_up_the_handshake_START ==
  /\ ((state = "START") /\ (write_side \in {"open", "canceled"}))
  /\ write_side' = "open"
  /\ state' = "CLOSED"
  /\ read_epoch' = "PLAINTEXT"
  /\ write_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_generation' = 0
  /\ alert_owed' = "none"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_65

close_give_up_the_handshake_RECVD_CH ==
  /\ ((state = "RECVD_CH") /\ (write_side \in {"open", "canceled"}))
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_6

close_give_up_the_handshake_WAIT_CH2 ==
  /\ ((state = "WAIT_CH2") /\ (write_side \in {"open", "canceled"}))
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_6

close_give_up_the_handshake_TLS12_SEND_RINFO ==
  /\ ((state = "TLS12_SEND_RINFO") /\ (write_side \in {"open", "canceled"}))
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_66

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
  /\ status_granted' = FALSE
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_66

close_give_up_the_handshake_TLS12_SEND_CSTAT ==
  /\ ((state = "TLS12_SEND_CSTAT") /\ (write_side \in {"open", "canceled"}))
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_67

close_give_up_the_handshake_TLS12_SEND_SKE ==
  /\ ((state = "TLS12_SEND_SKE") /\ (write_side \in {"open", "canceled"}))
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_67

close_give_up_the_handshake_TLS12_SEND_SKE_OPT ==
  /\ ((state = "TLS12_SEND_SKE_OPT") /\ (write_side \in {"open", "canceled"}))
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_67

close_give_up_the_handshake_TLS12_SEND_CR ==
  /\ ((state = "TLS12_SEND_CR") /\ (write_side \in {"open", "canceled"}))
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_67

close_give_up_the_handshake_TLS12_SEND_SHD ==
  /\ ((state = "TLS12_SEND_SHD") /\ (write_side \in {"open", "canceled"}))
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_67

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
  /\ client_certificate' = "none"
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_68

close_give_up_the_handshake_TLS12_WAIT_CKE ==
  /\ ((state = "TLS12_WAIT_CKE") /\ (write_side \in {"open", "canceled"}))
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_69

close_give_up_the_handshake_TLS12_WAIT_CV ==
  /\ ((state = "TLS12_WAIT_CV") /\ (write_side \in {"open", "canceled"}))
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_70

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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_70

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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_70

close_give_up_the_handshake_TLS12_SEND_NST ==
  /\ ((state = "TLS12_SEND_NST") /\ (write_side \in {"open", "canceled"}))
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_70

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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_70

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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_70

close_give_up_the_handshake_NEGOTIATED ==
  /\ ((state = "NEGOTIATED") /\ (write_side \in {"open", "canceled"}))
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_71

close_give_up_the_handshake_SEND_CERT_CR ==
  /\ ((state = "SEND_CERT_CR") /\ (write_side \in {"open", "canceled"}))
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_72

close_give_up_the_handshake_SEND_CERT ==
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
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_72

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
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_72

close_give_up_the_handshake_SEND_FINISHED ==
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
  /\ early_accepted' = FALSE
  /\ pha_offered' = FALSE
  /\ renegotiating' = FALSE
  /\ certificate_requested' = FALSE
  /\ alps' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_72

close_close_notify_received_TLS_1_3_CONNECTED ==
  /\ ((state = "CONNECTED") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "READ_CLOSED"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ pha_offered' = FALSE
  /\ pha_outstanding' = 0
  /\ UNCHANGED kept_73

close_close_notify_received_TLS_1_3_PHA_WAIT_CV ==
  /\ ((state = "PHA_WAIT_CV") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "READ_CLOSED"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ pha_offered' = FALSE
  /\ pha_outstanding' = 0
  /\ UNCHANGED kept_73

close_close_notify_received_TLS_1_3_PHA_WAIT_FINISHED ==
  /\ ((state = "PHA_WAIT_FINISHED") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "READ_CLOSED"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ pha_offered' = FALSE
  /\ pha_outstanding' = 0
  /\ UNCHANGED kept_73

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
  /\ UNCHANGED kept_74

close_close_notify_received_all_closed_PHA_WAIT_CV ==
  /\ ((state = "PHA_WAIT_CV") /\ (write_side = "closed"))
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
  /\ UNCHANGED kept_74

close_close_notify_received_all_closed_PHA_WAIT_FINISHED ==
  /\ ((state = "PHA_WAIT_FINISHED") /\ (write_side = "closed"))
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
  /\ UNCHANGED kept_74

close_close_notify_received_START ==
  /\ ((state = "START") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_75

close_close_notify_received_RECVD_CH ==
  /\ ((state = "RECVD_CH") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_76

close_close_notify_received_WAIT_CH2 ==
  /\ ((state = "WAIT_CH2") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_76

close_close_notify_received_TLS12_SEND_RINFO ==
  /\ ((state = "TLS12_SEND_RINFO") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_77

close_close_notify_received_TLS12_SEND_CERT ==
  /\ ((state = "TLS12_SEND_CERT") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_77

close_close_notify_received_TLS12_SEND_CSTAT ==
  /\ ((state = "TLS12_SEND_CSTAT") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_78

close_close_notify_received_TLS12_SEND_SKE ==
  /\ ((state = "TLS12_SEND_SKE") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_78

close_close_notify_received_TLS12_SEND_SKE_OPT ==
  /\ ((state = "TLS12_SEND_SKE_OPT") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_78

close_close_notify_received_TLS12_SEND_CR ==
  /\ ((state = "TLS12_SEND_CR") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_78

close_close_notify_received_TLS12_SEND_SHD ==
  /\ ((state = "TLS12_SEND_SHD") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_78

close_close_notify_received_TLS12_WAIT_CERT ==
  /\ ((state = "TLS12_WAIT_CERT") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_79

close_close_notify_received_TLS12_WAIT_CKE ==
  /\ ((state = "TLS12_WAIT_CKE") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_80

close_close_notify_received_TLS12_WAIT_CV ==
  /\ ((state = "TLS12_WAIT_CV") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_81

close_close_notify_received_TLS12_WAIT_CCS ==
  /\ ((state = "TLS12_WAIT_CCS") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_81

close_close_notify_received_TLS12_WAIT_FIN ==
  /\ ((state = "TLS12_WAIT_FIN") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_81

close_close_notify_received_TLS12_SEND_NST ==
  /\ ((state = "TLS12_SEND_NST") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_81

close_close_notify_received_TLS12_SEND_CCS ==
  /\ ((state = "TLS12_SEND_CCS") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_81

close_close_notify_received_TLS12_SEND_FINISHED ==
  /\ ((state = "TLS12_SEND_FINISHED") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_81

close_close_notify_received_TLS12_CONNECTED ==
  /\ ((state = "TLS12_CONNECTED") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_82

close_close_notify_received_NEGOTIATED ==
  /\ ((state = "NEGOTIATED") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_83

close_close_notify_received_SEND_CERT_CR ==
  /\ ((state = "SEND_CERT_CR") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_84

close_close_notify_received_SEND_CERT ==
  /\ ((state = "SEND_CERT") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_84

close_close_notify_received_SEND_CV ==
  /\ ((state = "SEND_CV") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_84

close_close_notify_received_SEND_FINISHED ==
  /\ ((state = "SEND_FINISHED") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_84

close_close_notify_received_WAIT_EOED ==
  /\ ((state = "WAIT_EOED") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_85

close_close_notify_received_WAIT_CLIENT_EE ==
  /\ ((state = "WAIT_CLIENT_EE") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_86

close_close_notify_received_WAIT_CERT ==
  /\ ((state = "WAIT_CERT") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_86

close_close_notify_received_WAIT_CV ==
  /\ ((state = "WAIT_CV") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_85

close_close_notify_received_WAIT_FINISHED ==
  /\ ((state = "WAIT_FINISHED") /\ (write_side \in {"open", "canceled"}))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_85

close_close_notify_answered_TLS12_CONNECTED ==
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_87

close_close_notify_answered_WAIT_EOED ==
  /\ ((state = "WAIT_EOED") /\ (write_side = "closed"))
  /\ state' = "CLOSED"
  /\ read_epoch' = "PLAINTEXT"
  /\ write_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_generation' = 0
  /\ write_side' = "open"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_88

close_close_notify_answered_WAIT_CLIENT_EE ==
  /\ ((state = "WAIT_CLIENT_EE") /\ (write_side = "closed"))
  /\ state' = "CLOSED"
  /\ read_epoch' = "PLAINTEXT"
  /\ write_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_generation' = 0
  /\ write_side' = "open"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_89

close_close_notify_answered_WAIT_CERT ==
  /\ ((state = "WAIT_CERT") /\ (write_side = "closed"))
  /\ state' = "CLOSED"
  /\ read_epoch' = "PLAINTEXT"
  /\ write_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_generation' = 0
  /\ write_side' = "open"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_89

close_close_notify_answered_WAIT_CV ==
  /\ ((state = "WAIT_CV") /\ (write_side = "closed"))
  /\ state' = "CLOSED"
  /\ read_epoch' = "PLAINTEXT"
  /\ write_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_generation' = 0
  /\ write_side' = "open"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_88

close_close_notify_answered_WAIT_FINISHED ==
  /\ ((state = "WAIT_FINISHED") /\ (write_side = "closed"))
  /\ state' = "CLOSED"
  /\ read_epoch' = "PLAINTEXT"
  /\ write_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_generation' = 0
  /\ write_side' = "open"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_88

close_close_notify_answered_RECVD_CH ==
  /\ ((state = "RECVD_CH") /\ (write_side = "closed"))
  /\ state' = "CLOSED"
  /\ read_epoch' = "PLAINTEXT"
  /\ write_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_generation' = 0
  /\ write_side' = "open"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_6

close_close_notify_received_before_the_client_s_flight_WAIT_EOED ==
  /\ ((state = "WAIT_EOED") /\ ~peer_keyed /\ (write_side \in {"open", "canceled"}) /\ ((read_epoch \in {"EARLY", "HANDSHAKE", "APPLICATION"}) \/ ((read_epoch \in {"PLAINTEXT", "HANDSHAKE", "APPLICATION"}) /\ early_offered)))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_85

close_close_notify_received_before_the_client_s_flight_WAIT_CLIENT_EE ==
  /\ ((state = "WAIT_CLIENT_EE") /\ ~peer_keyed /\ (write_side \in {"open", "canceled"}) /\ ((read_epoch \in {"EARLY", "HANDSHAKE", "APPLICATION"}) \/ ((read_epoch \in {"PLAINTEXT", "HANDSHAKE", "APPLICATION"}) /\ early_offered)))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_86

close_close_notify_received_before_the_client_s_flight_WAIT_CERT ==
  /\ ((state = "WAIT_CERT") /\ ~peer_keyed /\ (write_side \in {"open", "canceled"}) /\ ((read_epoch \in {"EARLY", "HANDSHAKE", "APPLICATION"}) \/ ((read_epoch \in {"PLAINTEXT", "HANDSHAKE", "APPLICATION"}) /\ early_offered)))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_86

close_close_notify_received_before_the_client_s_flight_WAIT_FINISHED ==
  /\ ((state = "WAIT_FINISHED") /\ ~peer_keyed /\ (write_side \in {"open", "canceled"}) /\ ((read_epoch \in {"EARLY", "HANDSHAKE", "APPLICATION"}) \/ ((read_epoch \in {"PLAINTEXT", "HANDSHAKE", "APPLICATION"}) /\ early_offered)))
  /\ state' = "CLOSE_RECEIVED"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_85

close_close_notify_answered_before_the_client_s_flight_WAIT_EOED ==
  /\ ((state = "WAIT_EOED") /\ ~peer_keyed /\ (write_side = "closed") /\ ((read_epoch \in {"EARLY", "HANDSHAKE", "APPLICATION"}) \/ ((read_epoch \in {"PLAINTEXT", "HANDSHAKE", "APPLICATION"}) /\ early_offered)))
  /\ state' = "CLOSED"
  /\ read_epoch' = "PLAINTEXT"
  /\ write_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_generation' = 0
  /\ write_side' = "open"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_88

close_close_notify_answered_before_the_client_s_flight_WAIT_CLIENT_EE ==
  /\ ((state = "WAIT_CLIENT_EE") /\ ~peer_keyed /\ (write_side = "closed") /\ ((read_epoch \in {"EARLY", "HANDSHAKE", "APPLICATION"}) \/ ((read_epoch \in {"PLAINTEXT", "HANDSHAKE", "APPLICATION"}) /\ early_offered)))
  /\ state' = "CLOSED"
  /\ read_epoch' = "PLAINTEXT"
  /\ write_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_generation' = 0
  /\ write_side' = "open"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_89

close_close_notify_answered_before_the_client_s_flight_WAIT_CERT ==
  /\ ((state = "WAIT_CERT") /\ ~peer_keyed /\ (write_side = "closed") /\ ((read_epoch \in {"EARLY", "HANDSHAKE", "APPLICATION"}) \/ ((read_epoch \in {"PLAINTEXT", "HANDSHAKE", "APPLICATION"}) /\ early_offered)))
  /\ state' = "CLOSED"
  /\ read_epoch' = "PLAINTEXT"
  /\ write_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_generation' = 0
  /\ write_side' = "open"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_89

close_close_notify_answered_before_the_client_s_flight_WAIT_FINISHED ==
  /\ ((state = "WAIT_FINISHED") /\ ~peer_keyed /\ (write_side = "closed") /\ ((read_epoch \in {"EARLY", "HANDSHAKE", "APPLICATION"}) \/ ((read_epoch \in {"PLAINTEXT", "HANDSHAKE", "APPLICATION"}) /\ early_offered)))
  /\ state' = "CLOSED"
  /\ read_epoch' = "PLAINTEXT"
  /\ write_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_generation' = 0
  /\ write_side' = "open"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_88

close_HelloRequest_ignored_after_close_notify_READ_CLOSED ==
  /\ (state = "READ_CLOSED")
  /\ UNCHANGED kept_29

close_HelloRequest_ignored_after_close_notify_CLOSE_RECEIVED ==
  /\ (state = "CLOSE_RECEIVED")
  /\ UNCHANGED kept_29

close_ClientHello_ignored_after_close_notify_READ_CLOSED ==
  /\ (state = "READ_CLOSED")
  /\ UNCHANGED kept_29

close_ClientHello_ignored_after_close_notify_CLOSE_RECEIVED ==
  /\ (state = "CLOSE_RECEIVED")
  /\ UNCHANGED kept_29

close_HelloRetryRequest_ignored_after_close_notify_READ_CLOSED ==
  /\ (state = "READ_CLOSED")
  /\ UNCHANGED kept_29

close_HelloRetryRequest_ignored_after_close_notify_CLOSE_RECEIVED ==
  /\ (state = "CLOSE_RECEIVED")
  /\ UNCHANGED kept_29

close_ServerHello_ignored_after_close_notify_READ_CLOSED ==
  /\ (state = "READ_CLOSED")
  /\ UNCHANGED kept_29

close_ServerHello_ignored_after_close_notify_CLOSE_RECEIVED ==
  /\ (state = "CLOSE_RECEIVED")
  /\ UNCHANGED kept_29

close_NewSessionTicket_ignored_after_close_notify_READ_CLOSED ==
  /\ (state = "READ_CLOSED")
  /\ UNCHANGED kept_29

close_NewSessionTicket_ignored_after_close_notify_CLOSE_RECEIVED ==
  /\ (state = "CLOSE_RECEIVED")
  /\ UNCHANGED kept_29

close_EndOfEarlyData_ignored_after_close_notify_READ_CLOSED ==
  /\ (state = "READ_CLOSED")
  /\ UNCHANGED kept_29

close_EndOfEarlyData_ignored_after_close_notify_CLOSE_RECEIVED ==
  /\ (state = "CLOSE_RECEIVED")
  /\ UNCHANGED kept_29

close_EncryptedExtensions_ignored_after_close_notify_READ_CLOSED ==
  /\ (state = "READ_CLOSED")
  /\ UNCHANGED kept_29

close_EncryptedExtensions_ignored_after_close_notify_CLOSE_RECEIVED ==
  /\ (state = "CLOSE_RECEIVED")
  /\ UNCHANGED kept_29

close_ClientEncryptedExtensions_ignored_after_close_notify_READ_CLOSED ==
  /\ (state = "READ_CLOSED")
  /\ UNCHANGED kept_29

close_ClientEncryptedExtensions_ignored_after_close_notify_CLOSE_RECEIVED ==
  /\ (state = "CLOSE_RECEIVED")
  /\ UNCHANGED kept_29

close_Certificate_ignored_after_close_notify_READ_CLOSED ==
  /\ (state = "READ_CLOSED")
  /\ UNCHANGED kept_29

close_Certificate_ignored_after_close_notify_CLOSE_RECEIVED ==
  /\ (state = "CLOSE_RECEIVED")
  /\ UNCHANGED kept_29

close_ServerKeyExchange_ignored_after_close_notify_READ_CLOSED ==
  /\ (state = "READ_CLOSED")
  /\ UNCHANGED kept_29

close_ServerKeyExchange_ignored_after_close_notify_CLOSE_RECEIVED ==
  /\ (state = "CLOSE_RECEIVED")
  /\ UNCHANGED kept_29

close_CertificateRequest_ignored_after_close_notify_READ_CLOSED ==
  /\ (state = "READ_CLOSED")
  /\ UNCHANGED kept_29

close_CertificateRequest_ignored_after_close_notify_CLOSE_RECEIVED ==
  /\ (state = "CLOSE_RECEIVED")
  /\ UNCHANGED kept_29

close_ServerHelloDone_ignored_after_close_notify_READ_CLOSED ==
  /\ (state = "READ_CLOSED")
  /\ UNCHANGED kept_29

close_ServerHelloDone_ignored_after_close_notify_CLOSE_RECEIVED ==
  /\ (state = "CLOSE_RECEIVED")
  /\ UNCHANGED kept_29

close_CertificateVerify_ignored_after_close_notify_READ_CLOSED ==
  /\ (state = "READ_CLOSED")
  /\ UNCHANGED kept_29

close_CertificateVerify_ignored_after_close_notify_CLOSE_RECEIVED ==
  /\ (state = "CLOSE_RECEIVED")
  /\ UNCHANGED kept_29

close_ClientKeyExchange_ignored_after_close_notify_READ_CLOSED ==
  /\ (state = "READ_CLOSED")
  /\ UNCHANGED kept_29

close_ClientKeyExchange_ignored_after_close_notify_CLOSE_RECEIVED ==
  /\ (state = "CLOSE_RECEIVED")
  /\ UNCHANGED kept_29

close_Finished_ignored_after_close_notify_READ_CLOSED ==
  /\ (state = "READ_CLOSED")
  /\ UNCHANGED kept_29

close_Finished_ignored_after_close_notify_CLOSE_RECEIVED ==
  /\ (state = "CLOSE_RECEIVED")
  /\ UNCHANGED kept_29

close_CertificateStatus_ignored_after_close_notify_READ_CLOSED ==
  /\ (state = "READ_CLOSED")
  /\ UNCHANGED kept_29

close_CertificateStatus_ignored_after_close_notify_CLOSE_RECEIVED ==
  /\ (state = "CLOSE_RECEIVED")
  /\ UNCHANGED kept_29

close_KeyUpdate_ignored_after_close_notify_READ_CLOSED ==
  /\ (state = "READ_CLOSED")
  /\ UNCHANGED kept_29

close_KeyUpdate_ignored_after_close_notify_CLOSE_RECEIVED ==
  /\ (state = "CLOSE_RECEIVED")
  /\ UNCHANGED kept_29

close_CompressedCertificate_ignored_after_close_notify_READ_CLOSED ==
  /\ (state = "READ_CLOSED")
  /\ UNCHANGED kept_29

close_CompressedCertificate_ignored_after_close_notify_CLOSE_RECEIVED ==
  /\ (state = "CLOSE_RECEIVED")
  /\ UNCHANGED kept_29

close_UnknownHandshake_ignored_after_close_notify_READ_CLOSED ==
  /\ (state = "READ_CLOSED")
  /\ UNCHANGED kept_29

close_UnknownHandshake_ignored_after_close_notify_CLOSE_RECEIVED ==
  /\ (state = "CLOSE_RECEIVED")
  /\ UNCHANGED kept_29

close_ChangeCipherSpec_ignored_after_close_notify_READ_CLOSED ==
  /\ (state = "READ_CLOSED")
  /\ UNCHANGED kept_29

close_ChangeCipherSpec_ignored_after_close_notify_CLOSE_RECEIVED ==
  /\ (state = "CLOSE_RECEIVED")
  /\ UNCHANGED kept_29

close_Alert_ignored_after_close_notify_READ_CLOSED ==
  /\ (state = "READ_CLOSED")
  /\ UNCHANGED kept_29

close_Alert_ignored_after_close_notify_CLOSE_RECEIVED ==
  /\ (state = "CLOSE_RECEIVED")
  /\ UNCHANGED kept_29

close_ApplicationData_ignored_after_close_notify_READ_CLOSED ==
  /\ (state = "READ_CLOSED")
  /\ UNCHANGED kept_29

close_ApplicationData_ignored_after_close_notify_CLOSE_RECEIVED ==
  /\ (state = "CLOSE_RECEIVED")
  /\ UNCHANGED kept_29

close_UnknownRecord_ignored_after_close_notify_READ_CLOSED ==
  /\ (state = "READ_CLOSED")
  /\ UNCHANGED kept_29

close_UnknownRecord_ignored_after_close_notify_CLOSE_RECEIVED ==
  /\ (state = "CLOSE_RECEIVED")
  /\ UNCHANGED kept_29

close_EmptyRecord_ignored_after_close_notify_READ_CLOSED ==
  /\ (state = "READ_CLOSED")
  /\ UNCHANGED kept_29

close_EmptyRecord_ignored_after_close_notify_CLOSE_RECEIVED ==
  /\ (state = "CLOSE_RECEIVED")
  /\ UNCHANGED kept_29

ccs_dropped_RECVD_CH ==
  /\ ((state = "RECVD_CH") /\ offers_13 /\ ~renegotiating)
  /\ UNCHANGED kept_29

ccs_dropped_WAIT_CH2 ==
  /\ ((state = "WAIT_CH2") /\ offers_13 /\ ~renegotiating)
  /\ UNCHANGED kept_29

ccs_dropped_NEGOTIATED ==
  /\ ((state = "NEGOTIATED") /\ offers_13 /\ ~renegotiating)
  /\ UNCHANGED kept_29

ccs_dropped_SEND_CERT_CR ==
  /\ ((state = "SEND_CERT_CR") /\ offers_13 /\ ~renegotiating)
  /\ UNCHANGED kept_29

ccs_dropped_SEND_CERT ==
  /\ ((state = "SEND_CERT") /\ offers_13 /\ ~renegotiating)
  /\ UNCHANGED kept_29

ccs_dropped_SEND_CV ==
  /\ ((state = "SEND_CV") /\ offers_13 /\ ~renegotiating)
  /\ UNCHANGED kept_29

ccs_dropped_SEND_FINISHED ==
  /\ ((state = "SEND_FINISHED") /\ offers_13 /\ ~renegotiating)
  /\ UNCHANGED kept_29

ccs_dropped_WAIT_EOED ==
  /\ ((state = "WAIT_EOED") /\ offers_13 /\ ~renegotiating)
  /\ UNCHANGED kept_29

ccs_dropped_WAIT_CLIENT_EE ==
  /\ ((state = "WAIT_CLIENT_EE") /\ offers_13 /\ ~renegotiating)
  /\ UNCHANGED kept_29

ccs_dropped_WAIT_CERT ==
  /\ ((state = "WAIT_CERT") /\ offers_13 /\ ~renegotiating)
  /\ UNCHANGED kept_29

ccs_dropped_WAIT_CV ==
  /\ ((state = "WAIT_CV") /\ offers_13 /\ ~renegotiating)
  /\ UNCHANGED kept_29

ccs_dropped_WAIT_FINISHED ==
  /\ ((state = "WAIT_FINISHED") /\ offers_13 /\ ~renegotiating)
  /\ UNCHANGED kept_29

ccs_sent_for_middleboxes_WAIT_CH2 ==
  /\ ((state = "WAIT_CH2") /\ (write_side = "open") /\ offers_13 /\ ~renegotiating)
  /\ UNCHANGED kept_29

ccs_sent_for_middleboxes_NEGOTIATED ==
  /\ ((state = "NEGOTIATED") /\ (write_side = "open") /\ offers_13 /\ ~renegotiating)
  /\ UNCHANGED kept_29

ccs_sent_for_middleboxes_SEND_CERT_CR ==
  /\ ((state = "SEND_CERT_CR") /\ (write_side = "open") /\ offers_13 /\ ~renegotiating)
  /\ UNCHANGED kept_29

ccs_sent_for_middleboxes_SEND_CERT ==
  /\ ((state = "SEND_CERT") /\ (write_side = "open") /\ offers_13 /\ ~renegotiating)
  /\ UNCHANGED kept_29

ccs_sent_for_middleboxes_SEND_CV ==
  /\ ((state = "SEND_CV") /\ (write_side = "open") /\ offers_13 /\ ~renegotiating)
  /\ UNCHANGED kept_29

ccs_sent_for_middleboxes_SEND_FINISHED ==
  /\ ((state = "SEND_FINISHED") /\ (write_side = "open") /\ offers_13 /\ ~renegotiating)
  /\ UNCHANGED kept_29

fault_bad_ClientHello_START ==
  /\ (state = "START")
  /\ \E fact_fault \in {"none", "decode_error", "illegal_parameter", "protocol_version", "handshake_failure", "missing_extension", "inappropriate_fallback", "decrypt_error", "unsupported_extension", "no_application_protocol", "unrecognized_name"} :
    /\ (fact_fault \in {"decode_error", "illegal_parameter", "protocol_version", "handshake_failure", "missing_extension", "inappropriate_fallback", "decrypt_error", "unsupported_extension", "no_application_protocol", "unrecognized_name"})
    /\ alert_owed' = fact_fault
    /\ state' = "ABORT"
    /\ read_epoch' = "PLAINTEXT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ hrr' = FALSE
    /\ renegotiating' = FALSE
    /\ secure_renegotiation' = FALSE
    /\ resumed' = "no"
    /\ client_certificate' = "none"
    /\ certificate_requested' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ peer_keyed' = FALSE
    /\ certificate_required' = FALSE
    /\ UNCHANGED kept_1

fault_bad_ClientHello_WAIT_CH2 ==
  /\ (state = "WAIT_CH2")
  /\ \E fact_fault \in {"none", "decode_error", "illegal_parameter", "protocol_version", "handshake_failure", "missing_extension", "inappropriate_fallback", "decrypt_error", "unsupported_extension", "no_application_protocol", "unrecognized_name"} :
    /\ (fact_fault \in {"decode_error", "illegal_parameter", "protocol_version", "handshake_failure", "missing_extension", "inappropriate_fallback", "decrypt_error", "unsupported_extension", "no_application_protocol", "unrecognized_name"})
    /\ alert_owed' = fact_fault
    /\ state' = "ABORT"
    /\ read_epoch' = "PLAINTEXT"
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
    /\ resumed' = "no"
    /\ client_certificate' = "none"
    /\ certificate_requested' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ peer_keyed' = FALSE
    /\ certificate_required' = FALSE
    /\ UNCHANGED kept_4

fault_bad_ClientHello_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ \E fact_fault \in {"none", "decode_error", "illegal_parameter", "protocol_version", "handshake_failure", "missing_extension", "inappropriate_fallback", "decrypt_error", "unsupported_extension", "no_application_protocol", "unrecognized_name"} :
    /\ (fact_fault \in {"decode_error", "illegal_parameter", "protocol_version", "handshake_failure", "missing_extension", "inappropriate_fallback", "decrypt_error", "unsupported_extension", "no_application_protocol", "unrecognized_name"})
    /\ alert_owed' = fact_fault
    /\ state' = "ABORT"
    /\ read_epoch' = "PLAINTEXT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ hrr' = FALSE
    /\ renegotiation_info' = "absent"
    /\ secure_renegotiation' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ peer_keyed' = FALSE
    /\ certificate_required' = FALSE
    /\ UNCHANGED kept_14

fault_bad_Certificate_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ \E fact_fault_2 \in {"none", "decode_error", "illegal_parameter", "bad_certificate", "unsupported_certificate", "certificate_revoked", "certificate_expired", "certificate_unknown", "unknown_ca", "access_denied", "unsupported_extension"} :
    /\ (fact_fault_2 \in {"decode_error", "illegal_parameter", "bad_certificate", "unsupported_certificate", "certificate_revoked", "certificate_expired", "certificate_unknown", "unknown_ca", "access_denied", "unsupported_extension"})
    /\ alert_owed' = fact_fault_2
    /\ state' = "ABORT"
    /\ read_epoch' = "PLAINTEXT"
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
    /\ peer_keyed' = FALSE
    /\ certificate_required' = FALSE
    /\ UNCHANGED kept_23

fault_bad_Certificate_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ \E fact_fault_2 \in {"none", "decode_error", "illegal_parameter", "bad_certificate", "unsupported_certificate", "certificate_revoked", "certificate_expired", "certificate_unknown", "unknown_ca", "access_denied", "unsupported_extension"} :
    /\ (fact_fault_2 \in {"decode_error", "illegal_parameter", "bad_certificate", "unsupported_certificate", "certificate_revoked", "certificate_expired", "certificate_unknown", "unknown_ca", "access_denied", "unsupported_extension"})
    /\ alert_owed' = fact_fault_2
    /\ state' = "ABORT"
    /\ read_epoch' = "PLAINTEXT"
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
    /\ peer_keyed' = FALSE
    /\ certificate_required' = FALSE
    /\ UNCHANGED kept_36

fault_bad_Certificate_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ \E fact_fault_2 \in {"none", "decode_error", "illegal_parameter", "bad_certificate", "unsupported_certificate", "certificate_revoked", "certificate_expired", "certificate_unknown", "unknown_ca", "access_denied", "unsupported_extension"} :
    /\ (fact_fault_2 \in {"decode_error", "illegal_parameter", "bad_certificate", "unsupported_certificate", "certificate_revoked", "certificate_expired", "certificate_unknown", "unknown_ca", "access_denied", "unsupported_extension"})
    /\ alert_owed' = fact_fault_2
    /\ state' = "ABORT"
    /\ read_epoch' = "PLAINTEXT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ pha_offered' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ UNCHANGED kept_40

fault_bad_ClientKeyExchange ==
  /\ (state = "TLS12_WAIT_CKE")
  /\ \E fact_fault_3 \in {"none", "decode_error", "illegal_parameter", "decrypt_error", "unknown_psk_identity", "handshake_failure"} :
    /\ (fact_fault_3 \in {"decode_error", "illegal_parameter", "decrypt_error", "unknown_psk_identity", "handshake_failure"})
    /\ alert_owed' = fact_fault_3
    /\ state' = "ABORT"
    /\ read_epoch' = "PLAINTEXT"
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
    /\ peer_keyed' = FALSE
    /\ certificate_required' = FALSE
    /\ UNCHANGED kept_90

fault_bad_CertificateVerify_TLS12_WAIT_CV ==
  /\ (state = "TLS12_WAIT_CV")
  /\ \E fact_fault_4 \in {"none", "decode_error", "illegal_parameter", "decrypt_error"} :
    /\ (fact_fault_4 \in {"decode_error", "illegal_parameter", "decrypt_error"})
    /\ alert_owed' = fact_fault_4
    /\ state' = "ABORT"
    /\ read_epoch' = "PLAINTEXT"
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
    /\ peer_keyed' = FALSE
    /\ certificate_required' = FALSE
    /\ UNCHANGED kept_91

fault_bad_CertificateVerify_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ \E fact_fault_4 \in {"none", "decode_error", "illegal_parameter", "decrypt_error"} :
    /\ (fact_fault_4 \in {"decode_error", "illegal_parameter", "decrypt_error"})
    /\ alert_owed' = fact_fault_4
    /\ state' = "ABORT"
    /\ read_epoch' = "PLAINTEXT"
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
    /\ peer_keyed' = FALSE
    /\ UNCHANGED kept_92

fault_bad_CertificateVerify_PHA_WAIT_CV ==
  /\ (state = "PHA_WAIT_CV")
  /\ \E fact_fault_4 \in {"none", "decode_error", "illegal_parameter", "decrypt_error"} :
    /\ (fact_fault_4 \in {"decode_error", "illegal_parameter", "decrypt_error"})
    /\ alert_owed' = fact_fault_4
    /\ state' = "ABORT"
    /\ read_epoch' = "PLAINTEXT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ pha_offered' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ UNCHANGED kept_40

fault_bad_Finished_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ \E fact_fault_5 \in {"none", "decode_error", "decrypt_error"} :
    /\ (fact_fault_5 \in {"decode_error", "decrypt_error"})
    /\ alert_owed' = fact_fault_5
    /\ state' = "ABORT"
    /\ read_epoch' = "PLAINTEXT"
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
    /\ peer_keyed' = FALSE
    /\ certificate_required' = FALSE
    /\ UNCHANGED kept_91

fault_bad_Finished_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ \E fact_fault_5 \in {"none", "decode_error", "decrypt_error"} :
    /\ (fact_fault_5 \in {"decode_error", "decrypt_error"})
    /\ alert_owed' = fact_fault_5
    /\ state' = "ABORT"
    /\ read_epoch' = "PLAINTEXT"
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
    /\ peer_keyed' = FALSE
    /\ UNCHANGED kept_92

fault_bad_Finished_PHA_WAIT_FINISHED ==
  /\ (state = "PHA_WAIT_FINISHED")
  /\ \E fact_fault_5 \in {"none", "decode_error", "decrypt_error"} :
    /\ (fact_fault_5 \in {"decode_error", "decrypt_error"})
    /\ alert_owed' = fact_fault_5
    /\ state' = "ABORT"
    /\ read_epoch' = "PLAINTEXT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ pha_offered' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ UNCHANGED kept_40

fault_bad_ClientEncryptedExtensions ==
  /\ (state = "WAIT_CLIENT_EE")
  /\ \E fact_fault_6 \in {"none", "decode_error", "illegal_parameter", "unsupported_extension"} :
    /\ (fact_fault_6 \in {"decode_error", "illegal_parameter", "unsupported_extension"})
    /\ alert_owed' = fact_fault_6
    /\ state' = "ABORT"
    /\ read_epoch' = "PLAINTEXT"
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
    /\ peer_keyed' = FALSE
    /\ certificate_required' = FALSE
    /\ UNCHANGED kept_36

fault_bad_CompressedCertificate ==
  /\ (state = "WAIT_CERT")
  /\ \E fact_fault_7 \in {"none", "decode_error", "illegal_parameter", "bad_certificate", "unsupported_certificate", "certificate_revoked", "certificate_expired", "certificate_unknown", "unknown_ca", "access_denied", "unsupported_extension"} :
    /\ (fact_fault_7 \in {"decode_error", "illegal_parameter", "bad_certificate", "unsupported_certificate", "certificate_revoked", "certificate_expired", "certificate_unknown", "unknown_ca", "access_denied", "unsupported_extension"})
    /\ alert_owed' = fact_fault_7
    /\ state' = "ABORT"
    /\ read_epoch' = "PLAINTEXT"
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
    /\ peer_keyed' = FALSE
    /\ certificate_required' = FALSE
    /\ UNCHANGED kept_36

fault_bad_KeyUpdate ==
  /\ (state = "CONNECTED")
  /\ \E fact_fault_8 \in {"none", "decode_error", "illegal_parameter"} :
    /\ (fact_fault_8 \in {"decode_error", "illegal_parameter"})
    /\ alert_owed' = fact_fault_8
    /\ state' = "ABORT"
    /\ read_epoch' = "PLAINTEXT"
    /\ read_generation' = 0
    /\ write_side' = "open"
    /\ pha_offered' = FALSE
    /\ key_update_owed' = FALSE
    /\ key_update_asked' = FALSE
    /\ pha_outstanding' = 0
    /\ rfc9846' = FALSE
    /\ UNCHANGED kept_40

unexpected_HelloRequest_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_1

unexpected_ClientHello_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_1

unexpected_HelloRetryRequest_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_1

unexpected_ServerHello_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_1

unexpected_NewSessionTicket_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_1

unexpected_EndOfEarlyData_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_1

unexpected_EncryptedExtensions_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_1

unexpected_ClientEncryptedExtensions_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_1

unexpected_Certificate_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_1

unexpected_ServerKeyExchange_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_1

unexpected_CertificateRequest_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_1

unexpected_ServerHelloDone_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_1

unexpected_CertificateVerify_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_1

unexpected_ClientKeyExchange_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_1

unexpected_Finished_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_1

unexpected_CertificateStatus_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_1

unexpected_KeyUpdate_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_1

unexpected_CompressedCertificate_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_1

unexpected_UnknownHandshake_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_1

unexpected_ChangeCipherSpec_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_1

unexpected_Alert_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_1

unexpected_ApplicationData_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_1

unexpected_UnknownRecord_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_1

unexpected_EmptyRecord_START ==
  /\ (state = "START")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiating' = FALSE
  /\ secure_renegotiation' = FALSE
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_1

unexpected_HelloRequest_RECVD_CH ==
  /\ (state = "RECVD_CH")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_4

unexpected_ClientHello_RECVD_CH ==
  /\ (state = "RECVD_CH")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_4

unexpected_HelloRetryRequest_RECVD_CH ==
  /\ (state = "RECVD_CH")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_4

unexpected_ServerHello_RECVD_CH ==
  /\ (state = "RECVD_CH")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_4

unexpected_NewSessionTicket_RECVD_CH ==
  /\ (state = "RECVD_CH")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_4

unexpected_EndOfEarlyData_RECVD_CH ==
  /\ (state = "RECVD_CH")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_4

unexpected_EncryptedExtensions_RECVD_CH ==
  /\ (state = "RECVD_CH")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_4

unexpected_ClientEncryptedExtensions_RECVD_CH ==
  /\ (state = "RECVD_CH")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_4

unexpected_Certificate_RECVD_CH ==
  /\ (state = "RECVD_CH")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_4

unexpected_ServerKeyExchange_RECVD_CH ==
  /\ (state = "RECVD_CH")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_4

unexpected_CertificateRequest_RECVD_CH ==
  /\ (state = "RECVD_CH")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_4

unexpected_ServerHelloDone_RECVD_CH ==
  /\ (state = "RECVD_CH")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_4

unexpected_CertificateVerify_RECVD_CH ==
  /\ (state = "RECVD_CH")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_4

unexpected_ClientKeyExchange_RECVD_CH ==
  /\ (state = "RECVD_CH")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_4

unexpected_Finished_RECVD_CH ==
  /\ (state = "RECVD_CH")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_4

unexpected_CertificateStatus_RECVD_CH ==
  /\ (state = "RECVD_CH")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_4

unexpected_KeyUpdate_RECVD_CH ==
  /\ (state = "RECVD_CH")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_4

unexpected_CompressedCertificate_RECVD_CH ==
  /\ (state = "RECVD_CH")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_4

unexpected_UnknownHandshake_RECVD_CH ==
  /\ (state = "RECVD_CH")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_4

unexpected_ChangeCipherSpec_RECVD_CH ==
  /\ (state = "RECVD_CH")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_4

unexpected_Alert_RECVD_CH ==
  /\ (state = "RECVD_CH")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_4

unexpected_ApplicationData_RECVD_CH ==
  /\ (state = "RECVD_CH")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_4

unexpected_UnknownRecord_RECVD_CH ==
  /\ (state = "RECVD_CH")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_4

unexpected_EmptyRecord_RECVD_CH ==
  /\ (state = "RECVD_CH")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_4

unexpected_HelloRequest_WAIT_CH2 ==
  /\ (state = "WAIT_CH2")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_4

unexpected_ClientHello_WAIT_CH2 ==
  /\ (state = "WAIT_CH2")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_4

unexpected_HelloRetryRequest_WAIT_CH2 ==
  /\ (state = "WAIT_CH2")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_4

unexpected_ServerHello_WAIT_CH2 ==
  /\ (state = "WAIT_CH2")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_4

unexpected_NewSessionTicket_WAIT_CH2 ==
  /\ (state = "WAIT_CH2")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_4

unexpected_EndOfEarlyData_WAIT_CH2 ==
  /\ (state = "WAIT_CH2")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_4

unexpected_EncryptedExtensions_WAIT_CH2 ==
  /\ (state = "WAIT_CH2")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_4

unexpected_ClientEncryptedExtensions_WAIT_CH2 ==
  /\ (state = "WAIT_CH2")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_4

unexpected_Certificate_WAIT_CH2 ==
  /\ (state = "WAIT_CH2")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_4

unexpected_ServerKeyExchange_WAIT_CH2 ==
  /\ (state = "WAIT_CH2")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_4

unexpected_CertificateRequest_WAIT_CH2 ==
  /\ (state = "WAIT_CH2")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_4

unexpected_ServerHelloDone_WAIT_CH2 ==
  /\ (state = "WAIT_CH2")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_4

unexpected_CertificateVerify_WAIT_CH2 ==
  /\ (state = "WAIT_CH2")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_4

unexpected_ClientKeyExchange_WAIT_CH2 ==
  /\ (state = "WAIT_CH2")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_4

unexpected_Finished_WAIT_CH2 ==
  /\ (state = "WAIT_CH2")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_4

unexpected_CertificateStatus_WAIT_CH2 ==
  /\ (state = "WAIT_CH2")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_4

unexpected_KeyUpdate_WAIT_CH2 ==
  /\ (state = "WAIT_CH2")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_4

unexpected_CompressedCertificate_WAIT_CH2 ==
  /\ (state = "WAIT_CH2")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_4

unexpected_UnknownHandshake_WAIT_CH2 ==
  /\ (state = "WAIT_CH2")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_4

unexpected_ChangeCipherSpec_WAIT_CH2 ==
  /\ (state = "WAIT_CH2")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_4

unexpected_Alert_WAIT_CH2 ==
  /\ (state = "WAIT_CH2")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_4

unexpected_ApplicationData_WAIT_CH2 ==
  /\ (state = "WAIT_CH2")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_4

unexpected_UnknownRecord_WAIT_CH2 ==
  /\ (state = "WAIT_CH2")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_4

unexpected_EmptyRecord_WAIT_CH2 ==
  /\ (state = "WAIT_CH2")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ resumed' = "no"
  /\ client_certificate' = "none"
  /\ certificate_requested' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_4

unexpected_HelloRequest_TLS12_SEND_RINFO ==
  /\ (state = "TLS12_SEND_RINFO")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_93

unexpected_ClientHello_TLS12_SEND_RINFO ==
  /\ (state = "TLS12_SEND_RINFO")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_93

unexpected_HelloRetryRequest_TLS12_SEND_RINFO ==
  /\ (state = "TLS12_SEND_RINFO")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_93

unexpected_ServerHello_TLS12_SEND_RINFO ==
  /\ (state = "TLS12_SEND_RINFO")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_93

unexpected_NewSessionTicket_TLS12_SEND_RINFO ==
  /\ (state = "TLS12_SEND_RINFO")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_93

unexpected_EndOfEarlyData_TLS12_SEND_RINFO ==
  /\ (state = "TLS12_SEND_RINFO")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_93

unexpected_EncryptedExtensions_TLS12_SEND_RINFO ==
  /\ (state = "TLS12_SEND_RINFO")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_93

unexpected_ClientEncryptedExtensions_TLS12_SEND_RINFO ==
  /\ (state = "TLS12_SEND_RINFO")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_93

unexpected_Certificate_TLS12_SEND_RINFO ==
  /\ (state = "TLS12_SEND_RINFO")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_93

unexpected_ServerKeyExchange_TLS12_SEND_RINFO ==
  /\ (state = "TLS12_SEND_RINFO")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_93

unexpected_CertificateRequest_TLS12_SEND_RINFO ==
  /\ (state = "TLS12_SEND_RINFO")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_93

unexpected_ServerHelloDone_TLS12_SEND_RINFO ==
  /\ (state = "TLS12_SEND_RINFO")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_93

unexpected_CertificateVerify_TLS12_SEND_RINFO ==
  /\ (state = "TLS12_SEND_RINFO")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_93

unexpected_ClientKeyExchange_TLS12_SEND_RINFO ==
  /\ (state = "TLS12_SEND_RINFO")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_93

unexpected_Finished_TLS12_SEND_RINFO ==
  /\ (state = "TLS12_SEND_RINFO")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_93

unexpected_CertificateStatus_TLS12_SEND_RINFO ==
  /\ (state = "TLS12_SEND_RINFO")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_93

unexpected_KeyUpdate_TLS12_SEND_RINFO ==
  /\ (state = "TLS12_SEND_RINFO")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_93

unexpected_CompressedCertificate_TLS12_SEND_RINFO ==
  /\ (state = "TLS12_SEND_RINFO")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_93

unexpected_UnknownHandshake_TLS12_SEND_RINFO ==
  /\ (state = "TLS12_SEND_RINFO")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_93

unexpected_ChangeCipherSpec_TLS12_SEND_RINFO ==
  /\ (state = "TLS12_SEND_RINFO")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_93

unexpected_Alert_TLS12_SEND_RINFO ==
  /\ (state = "TLS12_SEND_RINFO")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_93

unexpected_ApplicationData_TLS12_SEND_RINFO ==
  /\ (state = "TLS12_SEND_RINFO")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_93

unexpected_UnknownRecord_TLS12_SEND_RINFO ==
  /\ (state = "TLS12_SEND_RINFO")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_93

unexpected_EmptyRecord_TLS12_SEND_RINFO ==
  /\ (state = "TLS12_SEND_RINFO")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_93

unexpected_HelloRequest_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_93

unexpected_ClientHello_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_93

unexpected_HelloRetryRequest_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_93

unexpected_ServerHello_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_93

unexpected_NewSessionTicket_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_93

unexpected_EndOfEarlyData_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_93

unexpected_EncryptedExtensions_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_93

unexpected_ClientEncryptedExtensions_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_93

unexpected_Certificate_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_93

unexpected_ServerKeyExchange_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_93

unexpected_CertificateRequest_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_93

unexpected_ServerHelloDone_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_93

unexpected_CertificateVerify_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_93

unexpected_ClientKeyExchange_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_93

unexpected_Finished_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_93

unexpected_CertificateStatus_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_93

unexpected_KeyUpdate_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_93

unexpected_CompressedCertificate_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_93

unexpected_UnknownHandshake_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_93

unexpected_ChangeCipherSpec_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_93

unexpected_Alert_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_93

unexpected_ApplicationData_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_93

unexpected_UnknownRecord_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_93

unexpected_EmptyRecord_TLS12_SEND_CERT ==
  /\ (state = "TLS12_SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_93

unexpected_HelloRequest_TLS12_SEND_CSTAT ==
  /\ (state = "TLS12_SEND_CSTAT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_ClientHello_TLS12_SEND_CSTAT ==
  /\ (state = "TLS12_SEND_CSTAT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_HelloRetryRequest_TLS12_SEND_CSTAT ==
  /\ (state = "TLS12_SEND_CSTAT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_ServerHello_TLS12_SEND_CSTAT ==
  /\ (state = "TLS12_SEND_CSTAT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_NewSessionTicket_TLS12_SEND_CSTAT ==
  /\ (state = "TLS12_SEND_CSTAT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_EndOfEarlyData_TLS12_SEND_CSTAT ==
  /\ (state = "TLS12_SEND_CSTAT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_EncryptedExtensions_TLS12_SEND_CSTAT ==
  /\ (state = "TLS12_SEND_CSTAT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_ClientEncryptedExtensions_TLS12_SEND_CSTAT ==
  /\ (state = "TLS12_SEND_CSTAT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_Certificate_TLS12_SEND_CSTAT ==
  /\ (state = "TLS12_SEND_CSTAT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_ServerKeyExchange_TLS12_SEND_CSTAT ==
  /\ (state = "TLS12_SEND_CSTAT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_CertificateRequest_TLS12_SEND_CSTAT ==
  /\ (state = "TLS12_SEND_CSTAT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_ServerHelloDone_TLS12_SEND_CSTAT ==
  /\ (state = "TLS12_SEND_CSTAT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_CertificateVerify_TLS12_SEND_CSTAT ==
  /\ (state = "TLS12_SEND_CSTAT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_ClientKeyExchange_TLS12_SEND_CSTAT ==
  /\ (state = "TLS12_SEND_CSTAT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_Finished_TLS12_SEND_CSTAT ==
  /\ (state = "TLS12_SEND_CSTAT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_CertificateStatus_TLS12_SEND_CSTAT ==
  /\ (state = "TLS12_SEND_CSTAT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_KeyUpdate_TLS12_SEND_CSTAT ==
  /\ (state = "TLS12_SEND_CSTAT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_CompressedCertificate_TLS12_SEND_CSTAT ==
  /\ (state = "TLS12_SEND_CSTAT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_UnknownHandshake_TLS12_SEND_CSTAT ==
  /\ (state = "TLS12_SEND_CSTAT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_ChangeCipherSpec_TLS12_SEND_CSTAT ==
  /\ (state = "TLS12_SEND_CSTAT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_Alert_TLS12_SEND_CSTAT ==
  /\ (state = "TLS12_SEND_CSTAT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_ApplicationData_TLS12_SEND_CSTAT ==
  /\ (state = "TLS12_SEND_CSTAT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_UnknownRecord_TLS12_SEND_CSTAT ==
  /\ (state = "TLS12_SEND_CSTAT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_EmptyRecord_TLS12_SEND_CSTAT ==
  /\ (state = "TLS12_SEND_CSTAT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_HelloRequest_TLS12_SEND_SKE ==
  /\ (state = "TLS12_SEND_SKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_ClientHello_TLS12_SEND_SKE ==
  /\ (state = "TLS12_SEND_SKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_HelloRetryRequest_TLS12_SEND_SKE ==
  /\ (state = "TLS12_SEND_SKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_ServerHello_TLS12_SEND_SKE ==
  /\ (state = "TLS12_SEND_SKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_NewSessionTicket_TLS12_SEND_SKE ==
  /\ (state = "TLS12_SEND_SKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_EndOfEarlyData_TLS12_SEND_SKE ==
  /\ (state = "TLS12_SEND_SKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_EncryptedExtensions_TLS12_SEND_SKE ==
  /\ (state = "TLS12_SEND_SKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_ClientEncryptedExtensions_TLS12_SEND_SKE ==
  /\ (state = "TLS12_SEND_SKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_Certificate_TLS12_SEND_SKE ==
  /\ (state = "TLS12_SEND_SKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_ServerKeyExchange_TLS12_SEND_SKE ==
  /\ (state = "TLS12_SEND_SKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_CertificateRequest_TLS12_SEND_SKE ==
  /\ (state = "TLS12_SEND_SKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_ServerHelloDone_TLS12_SEND_SKE ==
  /\ (state = "TLS12_SEND_SKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_CertificateVerify_TLS12_SEND_SKE ==
  /\ (state = "TLS12_SEND_SKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_ClientKeyExchange_TLS12_SEND_SKE ==
  /\ (state = "TLS12_SEND_SKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_Finished_TLS12_SEND_SKE ==
  /\ (state = "TLS12_SEND_SKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_CertificateStatus_TLS12_SEND_SKE ==
  /\ (state = "TLS12_SEND_SKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_KeyUpdate_TLS12_SEND_SKE ==
  /\ (state = "TLS12_SEND_SKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_CompressedCertificate_TLS12_SEND_SKE ==
  /\ (state = "TLS12_SEND_SKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_UnknownHandshake_TLS12_SEND_SKE ==
  /\ (state = "TLS12_SEND_SKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_ChangeCipherSpec_TLS12_SEND_SKE ==
  /\ (state = "TLS12_SEND_SKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_Alert_TLS12_SEND_SKE ==
  /\ (state = "TLS12_SEND_SKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_ApplicationData_TLS12_SEND_SKE ==
  /\ (state = "TLS12_SEND_SKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_UnknownRecord_TLS12_SEND_SKE ==
  /\ (state = "TLS12_SEND_SKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_EmptyRecord_TLS12_SEND_SKE ==
  /\ (state = "TLS12_SEND_SKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_HelloRequest_TLS12_SEND_SKE_OPT ==
  /\ (state = "TLS12_SEND_SKE_OPT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_ClientHello_TLS12_SEND_SKE_OPT ==
  /\ (state = "TLS12_SEND_SKE_OPT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_HelloRetryRequest_TLS12_SEND_SKE_OPT ==
  /\ (state = "TLS12_SEND_SKE_OPT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_ServerHello_TLS12_SEND_SKE_OPT ==
  /\ (state = "TLS12_SEND_SKE_OPT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_NewSessionTicket_TLS12_SEND_SKE_OPT ==
  /\ (state = "TLS12_SEND_SKE_OPT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_EndOfEarlyData_TLS12_SEND_SKE_OPT ==
  /\ (state = "TLS12_SEND_SKE_OPT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_EncryptedExtensions_TLS12_SEND_SKE_OPT ==
  /\ (state = "TLS12_SEND_SKE_OPT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_ClientEncryptedExtensions_TLS12_SEND_SKE_OPT ==
  /\ (state = "TLS12_SEND_SKE_OPT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_Certificate_TLS12_SEND_SKE_OPT ==
  /\ (state = "TLS12_SEND_SKE_OPT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_ServerKeyExchange_TLS12_SEND_SKE_OPT ==
  /\ (state = "TLS12_SEND_SKE_OPT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_CertificateRequest_TLS12_SEND_SKE_OPT ==
  /\ (state = "TLS12_SEND_SKE_OPT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_ServerHelloDone_TLS12_SEND_SKE_OPT ==
  /\ (state = "TLS12_SEND_SKE_OPT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_CertificateVerify_TLS12_SEND_SKE_OPT ==
  /\ (state = "TLS12_SEND_SKE_OPT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_ClientKeyExchange_TLS12_SEND_SKE_OPT ==
  /\ (state = "TLS12_SEND_SKE_OPT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_Finished_TLS12_SEND_SKE_OPT ==
  /\ (state = "TLS12_SEND_SKE_OPT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_CertificateStatus_TLS12_SEND_SKE_OPT ==
  /\ (state = "TLS12_SEND_SKE_OPT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_KeyUpdate_TLS12_SEND_SKE_OPT ==
  /\ (state = "TLS12_SEND_SKE_OPT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_CompressedCertificate_TLS12_SEND_SKE_OPT ==
  /\ (state = "TLS12_SEND_SKE_OPT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_UnknownHandshake_TLS12_SEND_SKE_OPT ==
  /\ (state = "TLS12_SEND_SKE_OPT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_ChangeCipherSpec_TLS12_SEND_SKE_OPT ==
  /\ (state = "TLS12_SEND_SKE_OPT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_Alert_TLS12_SEND_SKE_OPT ==
  /\ (state = "TLS12_SEND_SKE_OPT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_ApplicationData_TLS12_SEND_SKE_OPT ==
  /\ (state = "TLS12_SEND_SKE_OPT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_UnknownRecord_TLS12_SEND_SKE_OPT ==
  /\ (state = "TLS12_SEND_SKE_OPT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_EmptyRecord_TLS12_SEND_SKE_OPT ==
  /\ (state = "TLS12_SEND_SKE_OPT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_HelloRequest_TLS12_SEND_CR ==
  /\ (state = "TLS12_SEND_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_ClientHello_TLS12_SEND_CR ==
  /\ (state = "TLS12_SEND_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_HelloRetryRequest_TLS12_SEND_CR ==
  /\ (state = "TLS12_SEND_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_ServerHello_TLS12_SEND_CR ==
  /\ (state = "TLS12_SEND_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_NewSessionTicket_TLS12_SEND_CR ==
  /\ (state = "TLS12_SEND_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_EndOfEarlyData_TLS12_SEND_CR ==
  /\ (state = "TLS12_SEND_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_EncryptedExtensions_TLS12_SEND_CR ==
  /\ (state = "TLS12_SEND_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_ClientEncryptedExtensions_TLS12_SEND_CR ==
  /\ (state = "TLS12_SEND_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_Certificate_TLS12_SEND_CR ==
  /\ (state = "TLS12_SEND_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_ServerKeyExchange_TLS12_SEND_CR ==
  /\ (state = "TLS12_SEND_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_CertificateRequest_TLS12_SEND_CR ==
  /\ (state = "TLS12_SEND_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_ServerHelloDone_TLS12_SEND_CR ==
  /\ (state = "TLS12_SEND_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_CertificateVerify_TLS12_SEND_CR ==
  /\ (state = "TLS12_SEND_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_ClientKeyExchange_TLS12_SEND_CR ==
  /\ (state = "TLS12_SEND_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_Finished_TLS12_SEND_CR ==
  /\ (state = "TLS12_SEND_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_CertificateStatus_TLS12_SEND_CR ==
  /\ (state = "TLS12_SEND_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_KeyUpdate_TLS12_SEND_CR ==
  /\ (state = "TLS12_SEND_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_CompressedCertificate_TLS12_SEND_CR ==
  /\ (state = "TLS12_SEND_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_UnknownHandshake_TLS12_SEND_CR ==
  /\ (state = "TLS12_SEND_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_ChangeCipherSpec_TLS12_SEND_CR ==
  /\ (state = "TLS12_SEND_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_Alert_TLS12_SEND_CR ==
  /\ (state = "TLS12_SEND_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_ApplicationData_TLS12_SEND_CR ==
  /\ (state = "TLS12_SEND_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_UnknownRecord_TLS12_SEND_CR ==
  /\ (state = "TLS12_SEND_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_EmptyRecord_TLS12_SEND_CR ==
  /\ (state = "TLS12_SEND_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_HelloRequest_TLS12_SEND_SHD ==
  /\ (state = "TLS12_SEND_SHD")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_ClientHello_TLS12_SEND_SHD ==
  /\ (state = "TLS12_SEND_SHD")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_HelloRetryRequest_TLS12_SEND_SHD ==
  /\ (state = "TLS12_SEND_SHD")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_ServerHello_TLS12_SEND_SHD ==
  /\ (state = "TLS12_SEND_SHD")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_NewSessionTicket_TLS12_SEND_SHD ==
  /\ (state = "TLS12_SEND_SHD")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_EndOfEarlyData_TLS12_SEND_SHD ==
  /\ (state = "TLS12_SEND_SHD")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_EncryptedExtensions_TLS12_SEND_SHD ==
  /\ (state = "TLS12_SEND_SHD")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_ClientEncryptedExtensions_TLS12_SEND_SHD ==
  /\ (state = "TLS12_SEND_SHD")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_Certificate_TLS12_SEND_SHD ==
  /\ (state = "TLS12_SEND_SHD")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_ServerKeyExchange_TLS12_SEND_SHD ==
  /\ (state = "TLS12_SEND_SHD")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_CertificateRequest_TLS12_SEND_SHD ==
  /\ (state = "TLS12_SEND_SHD")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_ServerHelloDone_TLS12_SEND_SHD ==
  /\ (state = "TLS12_SEND_SHD")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_CertificateVerify_TLS12_SEND_SHD ==
  /\ (state = "TLS12_SEND_SHD")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_ClientKeyExchange_TLS12_SEND_SHD ==
  /\ (state = "TLS12_SEND_SHD")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_Finished_TLS12_SEND_SHD ==
  /\ (state = "TLS12_SEND_SHD")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_CertificateStatus_TLS12_SEND_SHD ==
  /\ (state = "TLS12_SEND_SHD")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_KeyUpdate_TLS12_SEND_SHD ==
  /\ (state = "TLS12_SEND_SHD")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_CompressedCertificate_TLS12_SEND_SHD ==
  /\ (state = "TLS12_SEND_SHD")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_UnknownHandshake_TLS12_SEND_SHD ==
  /\ (state = "TLS12_SEND_SHD")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_ChangeCipherSpec_TLS12_SEND_SHD ==
  /\ (state = "TLS12_SEND_SHD")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_Alert_TLS12_SEND_SHD ==
  /\ (state = "TLS12_SEND_SHD")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_ApplicationData_TLS12_SEND_SHD ==
  /\ (state = "TLS12_SEND_SHD")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_UnknownRecord_TLS12_SEND_SHD ==
  /\ (state = "TLS12_SEND_SHD")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_EmptyRecord_TLS12_SEND_SHD ==
  /\ (state = "TLS12_SEND_SHD")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_94

unexpected_HelloRequest_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_23

unexpected_ClientHello_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_23

unexpected_HelloRetryRequest_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_23

unexpected_ServerHello_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_23

unexpected_NewSessionTicket_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_23

unexpected_EndOfEarlyData_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_23

unexpected_EncryptedExtensions_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_23

unexpected_ClientEncryptedExtensions_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_23

unexpected_Certificate_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_23

unexpected_ServerKeyExchange_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_23

unexpected_CertificateRequest_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_23

unexpected_ServerHelloDone_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_23

unexpected_CertificateVerify_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_23

unexpected_ClientKeyExchange_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_23

unexpected_Finished_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_23

unexpected_CertificateStatus_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_23

unexpected_KeyUpdate_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_23

unexpected_CompressedCertificate_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_23

unexpected_UnknownHandshake_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_23

unexpected_ChangeCipherSpec_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_23

unexpected_Alert_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_23

unexpected_ApplicationData_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_23

unexpected_UnknownRecord_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_23

unexpected_EmptyRecord_TLS12_WAIT_CERT ==
  /\ (state = "TLS12_WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_23

unexpected_HelloRequest_TLS12_WAIT_CKE ==
  /\ (state = "TLS12_WAIT_CKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_90

unexpected_ClientHello_TLS12_WAIT_CKE ==
  /\ (state = "TLS12_WAIT_CKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_90

unexpected_HelloRetryRequest_TLS12_WAIT_CKE ==
  /\ (state = "TLS12_WAIT_CKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_90

unexpected_ServerHello_TLS12_WAIT_CKE ==
  /\ (state = "TLS12_WAIT_CKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_90

unexpected_NewSessionTicket_TLS12_WAIT_CKE ==
  /\ (state = "TLS12_WAIT_CKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_90

unexpected_EndOfEarlyData_TLS12_WAIT_CKE ==
  /\ (state = "TLS12_WAIT_CKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_90

unexpected_EncryptedExtensions_TLS12_WAIT_CKE ==
  /\ (state = "TLS12_WAIT_CKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_90

unexpected_ClientEncryptedExtensions_TLS12_WAIT_CKE ==
  /\ (state = "TLS12_WAIT_CKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_90

unexpected_Certificate_TLS12_WAIT_CKE ==
  /\ (state = "TLS12_WAIT_CKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_90

unexpected_ServerKeyExchange_TLS12_WAIT_CKE ==
  /\ (state = "TLS12_WAIT_CKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_90

unexpected_CertificateRequest_TLS12_WAIT_CKE ==
  /\ (state = "TLS12_WAIT_CKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_90

unexpected_ServerHelloDone_TLS12_WAIT_CKE ==
  /\ (state = "TLS12_WAIT_CKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_90

unexpected_CertificateVerify_TLS12_WAIT_CKE ==
  /\ (state = "TLS12_WAIT_CKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_90

unexpected_ClientKeyExchange_TLS12_WAIT_CKE ==
  /\ (state = "TLS12_WAIT_CKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_90

unexpected_Finished_TLS12_WAIT_CKE ==
  /\ (state = "TLS12_WAIT_CKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_90

unexpected_CertificateStatus_TLS12_WAIT_CKE ==
  /\ (state = "TLS12_WAIT_CKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_90

unexpected_KeyUpdate_TLS12_WAIT_CKE ==
  /\ (state = "TLS12_WAIT_CKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_90

unexpected_CompressedCertificate_TLS12_WAIT_CKE ==
  /\ (state = "TLS12_WAIT_CKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_90

unexpected_UnknownHandshake_TLS12_WAIT_CKE ==
  /\ (state = "TLS12_WAIT_CKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_90

unexpected_ChangeCipherSpec_TLS12_WAIT_CKE ==
  /\ (state = "TLS12_WAIT_CKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_90

unexpected_Alert_TLS12_WAIT_CKE ==
  /\ (state = "TLS12_WAIT_CKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_90

unexpected_ApplicationData_TLS12_WAIT_CKE ==
  /\ (state = "TLS12_WAIT_CKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_90

unexpected_UnknownRecord_TLS12_WAIT_CKE ==
  /\ (state = "TLS12_WAIT_CKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_90

unexpected_EmptyRecord_TLS12_WAIT_CKE ==
  /\ (state = "TLS12_WAIT_CKE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_90

unexpected_HelloRequest_TLS12_WAIT_CV ==
  /\ (state = "TLS12_WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_ClientHello_TLS12_WAIT_CV ==
  /\ (state = "TLS12_WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_HelloRetryRequest_TLS12_WAIT_CV ==
  /\ (state = "TLS12_WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_ServerHello_TLS12_WAIT_CV ==
  /\ (state = "TLS12_WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_NewSessionTicket_TLS12_WAIT_CV ==
  /\ (state = "TLS12_WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_EndOfEarlyData_TLS12_WAIT_CV ==
  /\ (state = "TLS12_WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_EncryptedExtensions_TLS12_WAIT_CV ==
  /\ (state = "TLS12_WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_ClientEncryptedExtensions_TLS12_WAIT_CV ==
  /\ (state = "TLS12_WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_Certificate_TLS12_WAIT_CV ==
  /\ (state = "TLS12_WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_ServerKeyExchange_TLS12_WAIT_CV ==
  /\ (state = "TLS12_WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_CertificateRequest_TLS12_WAIT_CV ==
  /\ (state = "TLS12_WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_ServerHelloDone_TLS12_WAIT_CV ==
  /\ (state = "TLS12_WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_CertificateVerify_TLS12_WAIT_CV ==
  /\ (state = "TLS12_WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_ClientKeyExchange_TLS12_WAIT_CV ==
  /\ (state = "TLS12_WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_Finished_TLS12_WAIT_CV ==
  /\ (state = "TLS12_WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_CertificateStatus_TLS12_WAIT_CV ==
  /\ (state = "TLS12_WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_KeyUpdate_TLS12_WAIT_CV ==
  /\ (state = "TLS12_WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_CompressedCertificate_TLS12_WAIT_CV ==
  /\ (state = "TLS12_WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_UnknownHandshake_TLS12_WAIT_CV ==
  /\ (state = "TLS12_WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_ChangeCipherSpec_TLS12_WAIT_CV ==
  /\ (state = "TLS12_WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_Alert_TLS12_WAIT_CV ==
  /\ (state = "TLS12_WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_ApplicationData_TLS12_WAIT_CV ==
  /\ (state = "TLS12_WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_UnknownRecord_TLS12_WAIT_CV ==
  /\ (state = "TLS12_WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_EmptyRecord_TLS12_WAIT_CV ==
  /\ (state = "TLS12_WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_HelloRequest_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_ClientHello_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_HelloRetryRequest_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_ServerHello_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_NewSessionTicket_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_EndOfEarlyData_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_EncryptedExtensions_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_ClientEncryptedExtensions_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_Certificate_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_ServerKeyExchange_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_CertificateRequest_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_ServerHelloDone_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_CertificateVerify_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_ClientKeyExchange_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_Finished_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_CertificateStatus_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_KeyUpdate_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_CompressedCertificate_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_UnknownHandshake_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_ChangeCipherSpec_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_Alert_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_ApplicationData_TLS12_WAIT_CCS ==
  /\ ((state = "TLS12_WAIT_CCS") /\ (((~renegotiating \/ (read_epoch \in {"EARLY", "HANDSHAKE", "APPLICATION"}) \/ (read_generation \in {1, 2, 3}) \/ ~(read_generation = write_generation)) /\ (~renegotiating \/ (resumed \in {"no", "unknown"}) \/ (read_epoch \in {"EARLY", "HANDSHAKE", "APPLICATION"}) \/ (read_generation \in {1, 2, 3}) \/ (read_generation = write_generation))) \/ ((~renegotiating \/ (read_epoch \in {"EARLY", "HANDSHAKE", "APPLICATION"}) \/ (read_generation \in {0, 2, 3}) \/ ~(read_generation = write_generation)) /\ (~renegotiating \/ (resumed \in {"no", "unknown"}) \/ (read_epoch \in {"EARLY", "HANDSHAKE", "APPLICATION"}) \/ (read_generation \in {0, 2, 3}) \/ (read_generation = write_generation))) \/ ((~renegotiating \/ (read_epoch \in {"EARLY", "HANDSHAKE", "APPLICATION"}) \/ (read_generation \in {0, 1, 3}) \/ ~(read_generation = write_generation)) /\ (~renegotiating \/ (resumed \in {"no", "unknown"}) \/ (read_epoch \in {"EARLY", "HANDSHAKE", "APPLICATION"}) \/ (read_generation \in {0, 1, 3}) \/ (read_generation = write_generation))) \/ ((~renegotiating \/ (read_epoch \in {"EARLY", "HANDSHAKE", "APPLICATION"}) \/ (read_generation \in {0, 1, 2}) \/ ~(read_generation = write_generation)) /\ (~renegotiating \/ (resumed \in {"no", "unknown"}) \/ (read_epoch \in {"EARLY", "HANDSHAKE", "APPLICATION"}) \/ (read_generation \in {0, 1, 2}) \/ (read_generation = write_generation))) \/ ((~renegotiating \/ (read_epoch \in {"PLAINTEXT", "HANDSHAKE", "APPLICATION"}) \/ (read_generation \in {1, 2, 3}) \/ ~(read_generation = write_generation)) /\ (~renegotiating \/ (resumed \in {"no", "unknown"}) \/ (read_epoch \in {"PLAINTEXT", "HANDSHAKE", "APPLICATION"}) \/ (read_generation \in {1, 2, 3}) \/ (read_generation = write_generation))) \/ ((~renegotiating \/ (read_epoch \in {"PLAINTEXT", "HANDSHAKE", "APPLICATION"}) \/ (read_generation \in {0, 2, 3}) \/ ~(read_generation = write_generation)) /\ (~renegotiating \/ (resumed \in {"no", "unknown"}) \/ (read_epoch \in {"PLAINTEXT", "HANDSHAKE", "APPLICATION"}) \/ (read_generation \in {0, 2, 3}) \/ (read_generation = write_generation))) \/ ((~renegotiating \/ (read_epoch \in {"PLAINTEXT", "HANDSHAKE", "APPLICATION"}) \/ (read_generation \in {0, 1, 3}) \/ ~(read_generation = write_generation)) /\ (~renegotiating \/ (resumed \in {"no", "unknown"}) \/ (read_epoch \in {"PLAINTEXT", "HANDSHAKE", "APPLICATION"}) \/ (read_generation \in {0, 1, 3}) \/ (read_generation = write_generation))) \/ ((~renegotiating \/ (read_epoch \in {"PLAINTEXT", "HANDSHAKE", "APPLICATION"}) \/ (read_generation \in {0, 1, 2}) \/ ~(read_generation = write_generation)) /\ (~renegotiating \/ (resumed \in {"no", "unknown"}) \/ (read_epoch \in {"PLAINTEXT", "HANDSHAKE", "APPLICATION"}) \/ (read_generation \in {0, 1, 2}) \/ (read_generation = write_generation))) \/ ((~renegotiating \/ (read_epoch \in {"PLAINTEXT", "EARLY", "APPLICATION"}) \/ (read_generation \in {1, 2, 3}) \/ ~(read_generation = write_generation)) /\ (~renegotiating \/ (resumed \in {"no", "unknown"}) \/ (read_epoch \in {"PLAINTEXT", "EARLY", "APPLICATION"}) \/ (read_generation \in {1, 2, 3}) \/ (read_generation = write_generation))) \/ ((~renegotiating \/ (read_epoch \in {"PLAINTEXT", "EARLY", "APPLICATION"}) \/ (read_generation \in {0, 2, 3}) \/ ~(read_generation = write_generation)) /\ (~renegotiating \/ (resumed \in {"no", "unknown"}) \/ (read_epoch \in {"PLAINTEXT", "EARLY", "APPLICATION"}) \/ (read_generation \in {0, 2, 3}) \/ (read_generation = write_generation))) \/ ((~renegotiating \/ (read_epoch \in {"PLAINTEXT", "EARLY", "APPLICATION"}) \/ (read_generation \in {0, 1, 3}) \/ ~(read_generation = write_generation)) /\ (~renegotiating \/ (resumed \in {"no", "unknown"}) \/ (read_epoch \in {"PLAINTEXT", "EARLY", "APPLICATION"}) \/ (read_generation \in {0, 1, 3}) \/ (read_generation = write_generation))) \/ ((~renegotiating \/ (read_epoch \in {"PLAINTEXT", "EARLY", "APPLICATION"}) \/ (read_generation \in {0, 1, 2}) \/ ~(read_generation = write_generation)) /\ (~renegotiating \/ (resumed \in {"no", "unknown"}) \/ (read_epoch \in {"PLAINTEXT", "EARLY", "APPLICATION"}) \/ (read_generation \in {0, 1, 2}) \/ (read_generation = write_generation))) \/ ((~renegotiating \/ (read_epoch \in {"PLAINTEXT", "EARLY", "HANDSHAKE"}) \/ (read_generation \in {1, 2, 3}) \/ ~(read_generation = write_generation)) /\ (~renegotiating \/ (resumed \in {"no", "unknown"}) \/ (read_epoch \in {"PLAINTEXT", "EARLY", "HANDSHAKE"}) \/ (read_generation \in {1, 2, 3}) \/ (read_generation = write_generation))) \/ ((~renegotiating \/ (read_epoch \in {"PLAINTEXT", "EARLY", "HANDSHAKE"}) \/ (read_generation \in {0, 2, 3}) \/ ~(read_generation = write_generation)) /\ (~renegotiating \/ (resumed \in {"no", "unknown"}) \/ (read_epoch \in {"PLAINTEXT", "EARLY", "HANDSHAKE"}) \/ (read_generation \in {0, 2, 3}) \/ (read_generation = write_generation))) \/ ((~renegotiating \/ (read_epoch \in {"PLAINTEXT", "EARLY", "HANDSHAKE"}) \/ (read_generation \in {0, 1, 3}) \/ ~(read_generation = write_generation)) /\ (~renegotiating \/ (resumed \in {"no", "unknown"}) \/ (read_epoch \in {"PLAINTEXT", "EARLY", "HANDSHAKE"}) \/ (read_generation \in {0, 1, 3}) \/ (read_generation = write_generation))) \/ ((~renegotiating \/ (read_epoch \in {"PLAINTEXT", "EARLY", "HANDSHAKE"}) \/ (read_generation \in {0, 1, 2}) \/ ~(read_generation = write_generation)) /\ (~renegotiating \/ (resumed \in {"no", "unknown"}) \/ (read_epoch \in {"PLAINTEXT", "EARLY", "HANDSHAKE"}) \/ (read_generation \in {0, 1, 2}) \/ (read_generation = write_generation)))))
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_UnknownRecord_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_EmptyRecord_TLS12_WAIT_CCS ==
  /\ (state = "TLS12_WAIT_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_HelloRequest_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_ClientHello_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_HelloRetryRequest_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_ServerHello_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_NewSessionTicket_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_EndOfEarlyData_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_EncryptedExtensions_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_ClientEncryptedExtensions_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_Certificate_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_ServerKeyExchange_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_CertificateRequest_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_ServerHelloDone_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_CertificateVerify_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_ClientKeyExchange_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_Finished_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_CertificateStatus_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_KeyUpdate_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_CompressedCertificate_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_UnknownHandshake_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_ChangeCipherSpec_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_Alert_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_ApplicationData_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_UnknownRecord_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_EmptyRecord_TLS12_WAIT_FIN ==
  /\ (state = "TLS12_WAIT_FIN")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_HelloRequest_TLS12_SEND_NST ==
  /\ (state = "TLS12_SEND_NST")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_ClientHello_TLS12_SEND_NST ==
  /\ (state = "TLS12_SEND_NST")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_HelloRetryRequest_TLS12_SEND_NST ==
  /\ (state = "TLS12_SEND_NST")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_ServerHello_TLS12_SEND_NST ==
  /\ (state = "TLS12_SEND_NST")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_NewSessionTicket_TLS12_SEND_NST ==
  /\ (state = "TLS12_SEND_NST")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_EndOfEarlyData_TLS12_SEND_NST ==
  /\ (state = "TLS12_SEND_NST")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_EncryptedExtensions_TLS12_SEND_NST ==
  /\ (state = "TLS12_SEND_NST")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_ClientEncryptedExtensions_TLS12_SEND_NST ==
  /\ (state = "TLS12_SEND_NST")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_Certificate_TLS12_SEND_NST ==
  /\ (state = "TLS12_SEND_NST")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_ServerKeyExchange_TLS12_SEND_NST ==
  /\ (state = "TLS12_SEND_NST")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_CertificateRequest_TLS12_SEND_NST ==
  /\ (state = "TLS12_SEND_NST")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_ServerHelloDone_TLS12_SEND_NST ==
  /\ (state = "TLS12_SEND_NST")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_CertificateVerify_TLS12_SEND_NST ==
  /\ (state = "TLS12_SEND_NST")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_ClientKeyExchange_TLS12_SEND_NST ==
  /\ (state = "TLS12_SEND_NST")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_Finished_TLS12_SEND_NST ==
  /\ (state = "TLS12_SEND_NST")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_CertificateStatus_TLS12_SEND_NST ==
  /\ (state = "TLS12_SEND_NST")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_KeyUpdate_TLS12_SEND_NST ==
  /\ (state = "TLS12_SEND_NST")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_CompressedCertificate_TLS12_SEND_NST ==
  /\ (state = "TLS12_SEND_NST")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_UnknownHandshake_TLS12_SEND_NST ==
  /\ (state = "TLS12_SEND_NST")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_ChangeCipherSpec_TLS12_SEND_NST ==
  /\ (state = "TLS12_SEND_NST")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_Alert_TLS12_SEND_NST ==
  /\ (state = "TLS12_SEND_NST")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_ApplicationData_TLS12_SEND_NST ==
  /\ (state = "TLS12_SEND_NST")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_UnknownRecord_TLS12_SEND_NST ==
  /\ (state = "TLS12_SEND_NST")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_EmptyRecord_TLS12_SEND_NST ==
  /\ (state = "TLS12_SEND_NST")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_HelloRequest_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_ClientHello_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_HelloRetryRequest_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_ServerHello_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_NewSessionTicket_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_EndOfEarlyData_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_EncryptedExtensions_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_ClientEncryptedExtensions_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_Certificate_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_ServerKeyExchange_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_CertificateRequest_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_ServerHelloDone_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_CertificateVerify_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_ClientKeyExchange_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_Finished_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_CertificateStatus_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_KeyUpdate_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_CompressedCertificate_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_UnknownHandshake_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_ChangeCipherSpec_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_Alert_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_ApplicationData_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_UnknownRecord_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_EmptyRecord_TLS12_SEND_CCS ==
  /\ (state = "TLS12_SEND_CCS")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_HelloRequest_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_ClientHello_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_HelloRetryRequest_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_ServerHello_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_NewSessionTicket_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_EndOfEarlyData_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_EncryptedExtensions_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_ClientEncryptedExtensions_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_Certificate_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_ServerKeyExchange_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_CertificateRequest_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_ServerHelloDone_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_CertificateVerify_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_ClientKeyExchange_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_Finished_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_CertificateStatus_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_KeyUpdate_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_CompressedCertificate_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_UnknownHandshake_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_ChangeCipherSpec_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_Alert_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_ApplicationData_TLS12_SEND_FINISHED ==
  /\ ((state = "TLS12_SEND_FINISHED") /\ (((~renegotiating \/ (read_epoch \in {"EARLY", "HANDSHAKE", "APPLICATION"}) \/ (read_generation \in {1, 2, 3}) \/ ~(read_generation = write_generation)) /\ (~renegotiating \/ (resumed \in {"no", "unknown"}) \/ (read_epoch \in {"EARLY", "HANDSHAKE", "APPLICATION"}) \/ (read_generation \in {1, 2, 3}) \/ (read_generation = write_generation))) \/ ((~renegotiating \/ (read_epoch \in {"EARLY", "HANDSHAKE", "APPLICATION"}) \/ (read_generation \in {0, 2, 3}) \/ ~(read_generation = write_generation)) /\ (~renegotiating \/ (resumed \in {"no", "unknown"}) \/ (read_epoch \in {"EARLY", "HANDSHAKE", "APPLICATION"}) \/ (read_generation \in {0, 2, 3}) \/ (read_generation = write_generation))) \/ ((~renegotiating \/ (read_epoch \in {"EARLY", "HANDSHAKE", "APPLICATION"}) \/ (read_generation \in {0, 1, 3}) \/ ~(read_generation = write_generation)) /\ (~renegotiating \/ (resumed \in {"no", "unknown"}) \/ (read_epoch \in {"EARLY", "HANDSHAKE", "APPLICATION"}) \/ (read_generation \in {0, 1, 3}) \/ (read_generation = write_generation))) \/ ((~renegotiating \/ (read_epoch \in {"EARLY", "HANDSHAKE", "APPLICATION"}) \/ (read_generation \in {0, 1, 2}) \/ ~(read_generation = write_generation)) /\ (~renegotiating \/ (resumed \in {"no", "unknown"}) \/ (read_epoch \in {"EARLY", "HANDSHAKE", "APPLICATION"}) \/ (read_generation \in {0, 1, 2}) \/ (read_generation = write_generation))) \/ ((~renegotiating \/ (read_epoch \in {"PLAINTEXT", "HANDSHAKE", "APPLICATION"}) \/ (read_generation \in {1, 2, 3}) \/ ~(read_generation = write_generation)) /\ (~renegotiating \/ (resumed \in {"no", "unknown"}) \/ (read_epoch \in {"PLAINTEXT", "HANDSHAKE", "APPLICATION"}) \/ (read_generation \in {1, 2, 3}) \/ (read_generation = write_generation))) \/ ((~renegotiating \/ (read_epoch \in {"PLAINTEXT", "HANDSHAKE", "APPLICATION"}) \/ (read_generation \in {0, 2, 3}) \/ ~(read_generation = write_generation)) /\ (~renegotiating \/ (resumed \in {"no", "unknown"}) \/ (read_epoch \in {"PLAINTEXT", "HANDSHAKE", "APPLICATION"}) \/ (read_generation \in {0, 2, 3}) \/ (read_generation = write_generation))) \/ ((~renegotiating \/ (read_epoch \in {"PLAINTEXT", "HANDSHAKE", "APPLICATION"}) \/ (read_generation \in {0, 1, 3}) \/ ~(read_generation = write_generation)) /\ (~renegotiating \/ (resumed \in {"no", "unknown"}) \/ (read_epoch \in {"PLAINTEXT", "HANDSHAKE", "APPLICATION"}) \/ (read_generation \in {0, 1, 3}) \/ (read_generation = write_generation))) \/ ((~renegotiating \/ (read_epoch \in {"PLAINTEXT", "HANDSHAKE", "APPLICATION"}) \/ (read_generation \in {0, 1, 2}) \/ ~(read_generation = write_generation)) /\ (~renegotiating \/ (resumed \in {"no", "unknown"}) \/ (read_epoch \in {"PLAINTEXT", "HANDSHAKE", "APPLICATION"}) \/ (read_generation \in {0, 1, 2}) \/ (read_generation = write_generation))) \/ ((~renegotiating \/ (read_epoch \in {"PLAINTEXT", "EARLY", "APPLICATION"}) \/ (read_generation \in {1, 2, 3}) \/ ~(read_generation = write_generation)) /\ (~renegotiating \/ (resumed \in {"no", "unknown"}) \/ (read_epoch \in {"PLAINTEXT", "EARLY", "APPLICATION"}) \/ (read_generation \in {1, 2, 3}) \/ (read_generation = write_generation))) \/ ((~renegotiating \/ (read_epoch \in {"PLAINTEXT", "EARLY", "APPLICATION"}) \/ (read_generation \in {0, 2, 3}) \/ ~(read_generation = write_generation)) /\ (~renegotiating \/ (resumed \in {"no", "unknown"}) \/ (read_epoch \in {"PLAINTEXT", "EARLY", "APPLICATION"}) \/ (read_generation \in {0, 2, 3}) \/ (read_generation = write_generation))) \/ ((~renegotiating \/ (read_epoch \in {"PLAINTEXT", "EARLY", "APPLICATION"}) \/ (read_generation \in {0, 1, 3}) \/ ~(read_generation = write_generation)) /\ (~renegotiating \/ (resumed \in {"no", "unknown"}) \/ (read_epoch \in {"PLAINTEXT", "EARLY", "APPLICATION"}) \/ (read_generation \in {0, 1, 3}) \/ (read_generation = write_generation))) \/ ((~renegotiating \/ (read_epoch \in {"PLAINTEXT", "EARLY", "APPLICATION"}) \/ (read_generation \in {0, 1, 2}) \/ ~(read_generation = write_generation)) /\ (~renegotiating \/ (resumed \in {"no", "unknown"}) \/ (read_epoch \in {"PLAINTEXT", "EARLY", "APPLICATION"}) \/ (read_generation \in {0, 1, 2}) \/ (read_generation = write_generation))) \/ ((~renegotiating \/ (read_epoch \in {"PLAINTEXT", "EARLY", "HANDSHAKE"}) \/ (read_generation \in {1, 2, 3}) \/ ~(read_generation = write_generation)) /\ (~renegotiating \/ (resumed \in {"no", "unknown"}) \/ (read_epoch \in {"PLAINTEXT", "EARLY", "HANDSHAKE"}) \/ (read_generation \in {1, 2, 3}) \/ (read_generation = write_generation))) \/ ((~renegotiating \/ (read_epoch \in {"PLAINTEXT", "EARLY", "HANDSHAKE"}) \/ (read_generation \in {0, 2, 3}) \/ ~(read_generation = write_generation)) /\ (~renegotiating \/ (resumed \in {"no", "unknown"}) \/ (read_epoch \in {"PLAINTEXT", "EARLY", "HANDSHAKE"}) \/ (read_generation \in {0, 2, 3}) \/ (read_generation = write_generation))) \/ ((~renegotiating \/ (read_epoch \in {"PLAINTEXT", "EARLY", "HANDSHAKE"}) \/ (read_generation \in {0, 1, 3}) \/ ~(read_generation = write_generation)) /\ (~renegotiating \/ (resumed \in {"no", "unknown"}) \/ (read_epoch \in {"PLAINTEXT", "EARLY", "HANDSHAKE"}) \/ (read_generation \in {0, 1, 3}) \/ (read_generation = write_generation))) \/ ((~renegotiating \/ (read_epoch \in {"PLAINTEXT", "EARLY", "HANDSHAKE"}) \/ (read_generation \in {0, 1, 2}) \/ ~(read_generation = write_generation)) /\ (~renegotiating \/ (resumed \in {"no", "unknown"}) \/ (read_epoch \in {"PLAINTEXT", "EARLY", "HANDSHAKE"}) \/ (read_generation \in {0, 1, 2}) \/ (read_generation = write_generation)))))
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_UnknownRecord_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_EmptyRecord_TLS12_SEND_FINISHED ==
  /\ (state = "TLS12_SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_91

unexpected_HelloRequest_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_14

unexpected_ClientHello_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_14

unexpected_HelloRetryRequest_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_14

unexpected_ServerHello_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_14

unexpected_NewSessionTicket_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_14

unexpected_EndOfEarlyData_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_14

unexpected_EncryptedExtensions_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_14

unexpected_ClientEncryptedExtensions_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_14

unexpected_Certificate_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_14

unexpected_ServerKeyExchange_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_14

unexpected_CertificateRequest_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_14

unexpected_ServerHelloDone_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_14

unexpected_CertificateVerify_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_14

unexpected_ClientKeyExchange_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_14

unexpected_Finished_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_14

unexpected_CertificateStatus_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_14

unexpected_KeyUpdate_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_14

unexpected_CompressedCertificate_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_14

unexpected_UnknownHandshake_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_14

unexpected_ChangeCipherSpec_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_14

unexpected_Alert_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_14

unexpected_ApplicationData_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_14

unexpected_UnknownRecord_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_14

unexpected_EmptyRecord_TLS12_CONNECTED ==
  /\ (state = "TLS12_CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ hrr' = FALSE
  /\ renegotiation_info' = "absent"
  /\ secure_renegotiation' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_14

unexpected_HelloRequest_NEGOTIATED ==
  /\ (state = "NEGOTIATED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_95

unexpected_ClientHello_NEGOTIATED ==
  /\ (state = "NEGOTIATED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_95

unexpected_HelloRetryRequest_NEGOTIATED ==
  /\ (state = "NEGOTIATED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_95

unexpected_ServerHello_NEGOTIATED ==
  /\ (state = "NEGOTIATED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_95

unexpected_NewSessionTicket_NEGOTIATED ==
  /\ (state = "NEGOTIATED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_95

unexpected_EndOfEarlyData_NEGOTIATED ==
  /\ (state = "NEGOTIATED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_95

unexpected_EncryptedExtensions_NEGOTIATED ==
  /\ (state = "NEGOTIATED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_95

unexpected_ClientEncryptedExtensions_NEGOTIATED ==
  /\ (state = "NEGOTIATED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_95

unexpected_Certificate_NEGOTIATED ==
  /\ (state = "NEGOTIATED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_95

unexpected_ServerKeyExchange_NEGOTIATED ==
  /\ (state = "NEGOTIATED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_95

unexpected_CertificateRequest_NEGOTIATED ==
  /\ (state = "NEGOTIATED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_95

unexpected_ServerHelloDone_NEGOTIATED ==
  /\ (state = "NEGOTIATED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_95

unexpected_CertificateVerify_NEGOTIATED ==
  /\ (state = "NEGOTIATED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_95

unexpected_ClientKeyExchange_NEGOTIATED ==
  /\ (state = "NEGOTIATED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_95

unexpected_Finished_NEGOTIATED ==
  /\ (state = "NEGOTIATED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_95

unexpected_CertificateStatus_NEGOTIATED ==
  /\ (state = "NEGOTIATED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_95

unexpected_KeyUpdate_NEGOTIATED ==
  /\ (state = "NEGOTIATED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_95

unexpected_CompressedCertificate_NEGOTIATED ==
  /\ (state = "NEGOTIATED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_95

unexpected_UnknownHandshake_NEGOTIATED ==
  /\ (state = "NEGOTIATED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_95

unexpected_ChangeCipherSpec_NEGOTIATED ==
  /\ (state = "NEGOTIATED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_95

unexpected_Alert_NEGOTIATED ==
  /\ (state = "NEGOTIATED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_95

unexpected_ApplicationData_NEGOTIATED ==
  /\ (state = "NEGOTIATED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_95

unexpected_UnknownRecord_NEGOTIATED ==
  /\ (state = "NEGOTIATED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_95

unexpected_EmptyRecord_NEGOTIATED ==
  /\ (state = "NEGOTIATED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_95

unexpected_HelloRequest_SEND_CERT_CR ==
  /\ (state = "SEND_CERT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_ClientHello_SEND_CERT_CR ==
  /\ (state = "SEND_CERT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_HelloRetryRequest_SEND_CERT_CR ==
  /\ (state = "SEND_CERT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_ServerHello_SEND_CERT_CR ==
  /\ (state = "SEND_CERT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_NewSessionTicket_SEND_CERT_CR ==
  /\ (state = "SEND_CERT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_EndOfEarlyData_SEND_CERT_CR ==
  /\ (state = "SEND_CERT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_EncryptedExtensions_SEND_CERT_CR ==
  /\ (state = "SEND_CERT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_ClientEncryptedExtensions_SEND_CERT_CR ==
  /\ (state = "SEND_CERT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_Certificate_SEND_CERT_CR ==
  /\ (state = "SEND_CERT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_ServerKeyExchange_SEND_CERT_CR ==
  /\ (state = "SEND_CERT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_CertificateRequest_SEND_CERT_CR ==
  /\ (state = "SEND_CERT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_ServerHelloDone_SEND_CERT_CR ==
  /\ (state = "SEND_CERT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_CertificateVerify_SEND_CERT_CR ==
  /\ (state = "SEND_CERT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_ClientKeyExchange_SEND_CERT_CR ==
  /\ (state = "SEND_CERT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_Finished_SEND_CERT_CR ==
  /\ (state = "SEND_CERT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_CertificateStatus_SEND_CERT_CR ==
  /\ (state = "SEND_CERT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_KeyUpdate_SEND_CERT_CR ==
  /\ (state = "SEND_CERT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_CompressedCertificate_SEND_CERT_CR ==
  /\ (state = "SEND_CERT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_UnknownHandshake_SEND_CERT_CR ==
  /\ (state = "SEND_CERT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_ChangeCipherSpec_SEND_CERT_CR ==
  /\ (state = "SEND_CERT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_Alert_SEND_CERT_CR ==
  /\ (state = "SEND_CERT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_ApplicationData_SEND_CERT_CR ==
  /\ (state = "SEND_CERT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_UnknownRecord_SEND_CERT_CR ==
  /\ (state = "SEND_CERT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_EmptyRecord_SEND_CERT_CR ==
  /\ (state = "SEND_CERT_CR")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_HelloRequest_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_ClientHello_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_HelloRetryRequest_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_ServerHello_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_NewSessionTicket_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_EndOfEarlyData_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_EncryptedExtensions_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_ClientEncryptedExtensions_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_Certificate_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_ServerKeyExchange_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_CertificateRequest_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_ServerHelloDone_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_CertificateVerify_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_ClientKeyExchange_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_Finished_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_CertificateStatus_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_KeyUpdate_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_CompressedCertificate_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_UnknownHandshake_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_ChangeCipherSpec_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_Alert_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_ApplicationData_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_UnknownRecord_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_EmptyRecord_SEND_CERT ==
  /\ (state = "SEND_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_HelloRequest_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_ClientHello_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_HelloRetryRequest_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_ServerHello_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_NewSessionTicket_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_EndOfEarlyData_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_EncryptedExtensions_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_ClientEncryptedExtensions_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_Certificate_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_ServerKeyExchange_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_CertificateRequest_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_ServerHelloDone_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_CertificateVerify_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_ClientKeyExchange_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_Finished_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_CertificateStatus_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_KeyUpdate_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_CompressedCertificate_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_UnknownHandshake_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_ChangeCipherSpec_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_Alert_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_ApplicationData_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_UnknownRecord_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_EmptyRecord_SEND_CV ==
  /\ (state = "SEND_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_HelloRequest_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_ClientHello_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_HelloRetryRequest_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_ServerHello_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_NewSessionTicket_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_EndOfEarlyData_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_EncryptedExtensions_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_ClientEncryptedExtensions_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_Certificate_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_ServerKeyExchange_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_CertificateRequest_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_ServerHelloDone_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_CertificateVerify_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_ClientKeyExchange_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_Finished_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_CertificateStatus_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_KeyUpdate_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_CompressedCertificate_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_UnknownHandshake_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_ChangeCipherSpec_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_Alert_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_ApplicationData_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_UnknownRecord_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_EmptyRecord_SEND_FINISHED ==
  /\ (state = "SEND_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_96

unexpected_HelloRequest_WAIT_EOED ==
  /\ (state = "WAIT_EOED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_ClientHello_WAIT_EOED ==
  /\ (state = "WAIT_EOED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_HelloRetryRequest_WAIT_EOED ==
  /\ (state = "WAIT_EOED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_ServerHello_WAIT_EOED ==
  /\ (state = "WAIT_EOED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_NewSessionTicket_WAIT_EOED ==
  /\ (state = "WAIT_EOED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_EndOfEarlyData_WAIT_EOED ==
  /\ (state = "WAIT_EOED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_EncryptedExtensions_WAIT_EOED ==
  /\ (state = "WAIT_EOED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_ClientEncryptedExtensions_WAIT_EOED ==
  /\ (state = "WAIT_EOED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_Certificate_WAIT_EOED ==
  /\ (state = "WAIT_EOED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_ServerKeyExchange_WAIT_EOED ==
  /\ (state = "WAIT_EOED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_CertificateRequest_WAIT_EOED ==
  /\ (state = "WAIT_EOED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_ServerHelloDone_WAIT_EOED ==
  /\ (state = "WAIT_EOED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_CertificateVerify_WAIT_EOED ==
  /\ (state = "WAIT_EOED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_ClientKeyExchange_WAIT_EOED ==
  /\ (state = "WAIT_EOED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_Finished_WAIT_EOED ==
  /\ (state = "WAIT_EOED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_CertificateStatus_WAIT_EOED ==
  /\ (state = "WAIT_EOED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_KeyUpdate_WAIT_EOED ==
  /\ (state = "WAIT_EOED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_CompressedCertificate_WAIT_EOED ==
  /\ (state = "WAIT_EOED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_UnknownHandshake_WAIT_EOED ==
  /\ (state = "WAIT_EOED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_ChangeCipherSpec_WAIT_EOED ==
  /\ (state = "WAIT_EOED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_Alert_WAIT_EOED ==
  /\ (state = "WAIT_EOED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_ApplicationData_WAIT_EOED ==
  /\ (state = "WAIT_EOED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_UnknownRecord_WAIT_EOED ==
  /\ (state = "WAIT_EOED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_EmptyRecord_WAIT_EOED ==
  /\ (state = "WAIT_EOED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_HelloRequest_WAIT_CLIENT_EE ==
  /\ (state = "WAIT_CLIENT_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_36

unexpected_ClientHello_WAIT_CLIENT_EE ==
  /\ (state = "WAIT_CLIENT_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_36

unexpected_HelloRetryRequest_WAIT_CLIENT_EE ==
  /\ (state = "WAIT_CLIENT_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_36

unexpected_ServerHello_WAIT_CLIENT_EE ==
  /\ (state = "WAIT_CLIENT_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_36

unexpected_NewSessionTicket_WAIT_CLIENT_EE ==
  /\ (state = "WAIT_CLIENT_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_36

unexpected_EndOfEarlyData_WAIT_CLIENT_EE ==
  /\ (state = "WAIT_CLIENT_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_36

unexpected_EncryptedExtensions_WAIT_CLIENT_EE ==
  /\ (state = "WAIT_CLIENT_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_36

unexpected_ClientEncryptedExtensions_WAIT_CLIENT_EE ==
  /\ (state = "WAIT_CLIENT_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_36

unexpected_Certificate_WAIT_CLIENT_EE ==
  /\ (state = "WAIT_CLIENT_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_36

unexpected_ServerKeyExchange_WAIT_CLIENT_EE ==
  /\ (state = "WAIT_CLIENT_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_36

unexpected_CertificateRequest_WAIT_CLIENT_EE ==
  /\ (state = "WAIT_CLIENT_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_36

unexpected_ServerHelloDone_WAIT_CLIENT_EE ==
  /\ (state = "WAIT_CLIENT_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_36

unexpected_CertificateVerify_WAIT_CLIENT_EE ==
  /\ (state = "WAIT_CLIENT_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_36

unexpected_ClientKeyExchange_WAIT_CLIENT_EE ==
  /\ (state = "WAIT_CLIENT_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_36

unexpected_Finished_WAIT_CLIENT_EE ==
  /\ (state = "WAIT_CLIENT_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_36

unexpected_CertificateStatus_WAIT_CLIENT_EE ==
  /\ (state = "WAIT_CLIENT_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_36

unexpected_KeyUpdate_WAIT_CLIENT_EE ==
  /\ (state = "WAIT_CLIENT_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_36

unexpected_CompressedCertificate_WAIT_CLIENT_EE ==
  /\ (state = "WAIT_CLIENT_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_36

unexpected_UnknownHandshake_WAIT_CLIENT_EE ==
  /\ (state = "WAIT_CLIENT_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_36

unexpected_ChangeCipherSpec_WAIT_CLIENT_EE ==
  /\ (state = "WAIT_CLIENT_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_36

unexpected_Alert_WAIT_CLIENT_EE ==
  /\ (state = "WAIT_CLIENT_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_36

unexpected_ApplicationData_WAIT_CLIENT_EE ==
  /\ (state = "WAIT_CLIENT_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_36

unexpected_UnknownRecord_WAIT_CLIENT_EE ==
  /\ (state = "WAIT_CLIENT_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_36

unexpected_EmptyRecord_WAIT_CLIENT_EE ==
  /\ (state = "WAIT_CLIENT_EE")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_36

unexpected_HelloRequest_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_36

unexpected_ClientHello_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_36

unexpected_HelloRetryRequest_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_36

unexpected_ServerHello_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_36

unexpected_NewSessionTicket_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_36

unexpected_EndOfEarlyData_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_36

unexpected_EncryptedExtensions_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_36

unexpected_ClientEncryptedExtensions_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_36

unexpected_Certificate_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_36

unexpected_ServerKeyExchange_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_36

unexpected_CertificateRequest_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_36

unexpected_ServerHelloDone_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_36

unexpected_CertificateVerify_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_36

unexpected_ClientKeyExchange_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_36

unexpected_Finished_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_36

unexpected_CertificateStatus_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_36

unexpected_KeyUpdate_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_36

unexpected_CompressedCertificate_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_36

unexpected_UnknownHandshake_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_36

unexpected_ChangeCipherSpec_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_36

unexpected_Alert_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_36

unexpected_ApplicationData_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_36

unexpected_UnknownRecord_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_36

unexpected_EmptyRecord_WAIT_CERT ==
  /\ (state = "WAIT_CERT")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ certificate_required' = FALSE
  /\ UNCHANGED kept_36

unexpected_HelloRequest_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_ClientHello_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_HelloRetryRequest_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_ServerHello_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_NewSessionTicket_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_EndOfEarlyData_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_EncryptedExtensions_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_ClientEncryptedExtensions_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_Certificate_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_ServerKeyExchange_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_CertificateRequest_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_ServerHelloDone_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_CertificateVerify_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_ClientKeyExchange_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_Finished_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_CertificateStatus_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_KeyUpdate_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_CompressedCertificate_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_UnknownHandshake_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_ChangeCipherSpec_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_Alert_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_ApplicationData_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_UnknownRecord_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_EmptyRecord_WAIT_CV ==
  /\ (state = "WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_HelloRequest_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_ClientHello_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_HelloRetryRequest_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_ServerHello_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_NewSessionTicket_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_EndOfEarlyData_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_EncryptedExtensions_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_ClientEncryptedExtensions_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_Certificate_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_ServerKeyExchange_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_CertificateRequest_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_ServerHelloDone_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_CertificateVerify_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_ClientKeyExchange_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_Finished_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_CertificateStatus_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_KeyUpdate_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_CompressedCertificate_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_UnknownHandshake_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_ChangeCipherSpec_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_Alert_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_ApplicationData_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_UnknownRecord_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_EmptyRecord_WAIT_FINISHED ==
  /\ (state = "WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
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
  /\ peer_keyed' = FALSE
  /\ UNCHANGED kept_92

unexpected_HelloRequest_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_ClientHello_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_HelloRetryRequest_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_ServerHello_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_NewSessionTicket_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_EndOfEarlyData_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_EncryptedExtensions_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_ClientEncryptedExtensions_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_Certificate_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_ServerKeyExchange_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_CertificateRequest_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_ServerHelloDone_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_CertificateVerify_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_ClientKeyExchange_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_Finished_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_CertificateStatus_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_KeyUpdate_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_CompressedCertificate_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_UnknownHandshake_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_ChangeCipherSpec_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_Alert_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_ApplicationData_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_UnknownRecord_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_EmptyRecord_CONNECTED ==
  /\ (state = "CONNECTED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_HelloRequest_PHA_WAIT_CV ==
  /\ (state = "PHA_WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_ClientHello_PHA_WAIT_CV ==
  /\ (state = "PHA_WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_HelloRetryRequest_PHA_WAIT_CV ==
  /\ (state = "PHA_WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_ServerHello_PHA_WAIT_CV ==
  /\ (state = "PHA_WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_NewSessionTicket_PHA_WAIT_CV ==
  /\ (state = "PHA_WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_EndOfEarlyData_PHA_WAIT_CV ==
  /\ (state = "PHA_WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_EncryptedExtensions_PHA_WAIT_CV ==
  /\ (state = "PHA_WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_ClientEncryptedExtensions_PHA_WAIT_CV ==
  /\ (state = "PHA_WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_Certificate_PHA_WAIT_CV ==
  /\ (state = "PHA_WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_ServerKeyExchange_PHA_WAIT_CV ==
  /\ (state = "PHA_WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_CertificateRequest_PHA_WAIT_CV ==
  /\ (state = "PHA_WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_ServerHelloDone_PHA_WAIT_CV ==
  /\ (state = "PHA_WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_CertificateVerify_PHA_WAIT_CV ==
  /\ (state = "PHA_WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_ClientKeyExchange_PHA_WAIT_CV ==
  /\ (state = "PHA_WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_Finished_PHA_WAIT_CV ==
  /\ (state = "PHA_WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_CertificateStatus_PHA_WAIT_CV ==
  /\ (state = "PHA_WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_KeyUpdate_PHA_WAIT_CV ==
  /\ (state = "PHA_WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_CompressedCertificate_PHA_WAIT_CV ==
  /\ (state = "PHA_WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_UnknownHandshake_PHA_WAIT_CV ==
  /\ (state = "PHA_WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_ChangeCipherSpec_PHA_WAIT_CV ==
  /\ (state = "PHA_WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_Alert_PHA_WAIT_CV ==
  /\ (state = "PHA_WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_ApplicationData_PHA_WAIT_CV ==
  /\ (state = "PHA_WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_UnknownRecord_PHA_WAIT_CV ==
  /\ (state = "PHA_WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_EmptyRecord_PHA_WAIT_CV ==
  /\ (state = "PHA_WAIT_CV")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_HelloRequest_PHA_WAIT_FINISHED ==
  /\ (state = "PHA_WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_ClientHello_PHA_WAIT_FINISHED ==
  /\ (state = "PHA_WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_HelloRetryRequest_PHA_WAIT_FINISHED ==
  /\ (state = "PHA_WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_ServerHello_PHA_WAIT_FINISHED ==
  /\ (state = "PHA_WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_NewSessionTicket_PHA_WAIT_FINISHED ==
  /\ (state = "PHA_WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_EndOfEarlyData_PHA_WAIT_FINISHED ==
  /\ (state = "PHA_WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_EncryptedExtensions_PHA_WAIT_FINISHED ==
  /\ (state = "PHA_WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_ClientEncryptedExtensions_PHA_WAIT_FINISHED ==
  /\ (state = "PHA_WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_Certificate_PHA_WAIT_FINISHED ==
  /\ (state = "PHA_WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_ServerKeyExchange_PHA_WAIT_FINISHED ==
  /\ (state = "PHA_WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_CertificateRequest_PHA_WAIT_FINISHED ==
  /\ (state = "PHA_WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_ServerHelloDone_PHA_WAIT_FINISHED ==
  /\ (state = "PHA_WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_CertificateVerify_PHA_WAIT_FINISHED ==
  /\ (state = "PHA_WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_ClientKeyExchange_PHA_WAIT_FINISHED ==
  /\ (state = "PHA_WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_Finished_PHA_WAIT_FINISHED ==
  /\ (state = "PHA_WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_CertificateStatus_PHA_WAIT_FINISHED ==
  /\ (state = "PHA_WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_KeyUpdate_PHA_WAIT_FINISHED ==
  /\ (state = "PHA_WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_CompressedCertificate_PHA_WAIT_FINISHED ==
  /\ (state = "PHA_WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_UnknownHandshake_PHA_WAIT_FINISHED ==
  /\ (state = "PHA_WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_ChangeCipherSpec_PHA_WAIT_FINISHED ==
  /\ (state = "PHA_WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_Alert_PHA_WAIT_FINISHED ==
  /\ (state = "PHA_WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_ApplicationData_PHA_WAIT_FINISHED ==
  /\ (state = "PHA_WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_UnknownRecord_PHA_WAIT_FINISHED ==
  /\ (state = "PHA_WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

unexpected_EmptyRecord_PHA_WAIT_FINISHED ==
  /\ (state = "PHA_WAIT_FINISHED")
  /\ state' = "ABORT"
  /\ alert_owed' = "unexpected_message"
  /\ read_epoch' = "PLAINTEXT"
  /\ read_generation' = 0
  /\ write_side' = "open"
  /\ pha_offered' = FALSE
  /\ key_update_owed' = FALSE
  /\ key_update_asked' = FALSE
  /\ pha_outstanding' = 0
  /\ rfc9846' = FALSE
  /\ UNCHANGED kept_40

Next ==
  \/ s13_1_ClientHello
  \/ s13_1_wrong_renegotiation_info
  \/ s13_4_HelloRetryRequest
  \/ s13_5_second_ClientHello
  \/ s13_5_second_ClientHello_changed
  \/ s13_6_ServerHello
  \/ s12_ServerHello_older_version
  \/ s12_ServerHello_resumed_ticket_RFC_5746
  \/ s12_ServerHello_resumed_ticket_no_RFC_5746
  \/ s12_ServerHello_resumed_ticket_renegotiated
  \/ s12_ServerHello_resumed_RFC_5746
  \/ s12_ServerHello_resumed_no_RFC_5746
  \/ s12_ServerHello_resumed_renegotiated
  \/ s12_ServerHello_ticket_full_or_resumed_RFC_5746
  \/ s12_ServerHello_ticket_full_or_resumed_no_RFC_5746
  \/ s12_ServerHello_ticket_full_or_resumed_renegotiated
  \/ s12_ServerHello_full_RFC_5746
  \/ s12_ServerHello_full_no_RFC_5746
  \/ s12_ServerHello_full_renegotiated
  \/ s12_ServerHello_full_no_certificate_RFC_5746
  \/ s12_ServerHello_full_no_certificate_no_RFC_5746
  \/ s12_ServerHello_full_no_certificate_renegotiated
  \/ s12_ServerHello_full_PSK_RFC_5746
  \/ s12_ServerHello_full_PSK_no_RFC_5746
  \/ s12_ServerHello_full_PSK_renegotiated
  \/ s12_15_renegotiation_ClientHello
  \/ s12_15_wrong_renegotiation_info
  \/ s12_1_NewSessionTicket_resumed
  \/ s12_1_ChangeCipherSpec_resumed
  \/ s12_2_ServerKeyExchange_full
  \/ s12_2_ServerHelloDone_full
  \/ s12_2_Certificate_status_announced_TLS12_SEND_CERT
  \/ s12_2_Certificate_status_announced_TLS12_SEND_RINFO
  \/ s12_2_Certificate_RSA_TLS12_SEND_CERT
  \/ s12_2_Certificate_RSA_TLS12_SEND_RINFO
  \/ s12_2_Certificate_DHE_TLS12_SEND_CERT
  \/ s12_2_Certificate_DHE_TLS12_SEND_RINFO
  \/ s12_2_Certificate_RSA_PSK_TLS12_SEND_CERT
  \/ s12_2_Certificate_RSA_PSK_TLS12_SEND_RINFO
  \/ s12_2_CertificateStatus_RSA
  \/ s12_2_CertificateStatus_DHE
  \/ s12_2_CertificateStatus_RSA_PSK
  \/ s12_2_no_status_ServerKeyExchange
  \/ s12_2_no_status_PSK_hint
  \/ s12_2_no_status_CertificateRequest
  \/ s12_2_no_status_ServerHelloDone
  \/ s12_2_ServerKeyExchange_signed
  \/ s12_2_ServerKeyExchange_unsigned
  \/ s12_2_ServerKeyExchange_PSK_hint
  \/ s12_2_ServerHelloDone_no_hint
  \/ s12_2_CertificateRequest
  \/ s12_2_ServerHelloDone_TLS12_SEND_CR
  \/ s12_2_ServerHelloDone_TLS12_SEND_SHD
  \/ s12_2_ServerHelloDone_certificate_asked_for
  \/ s12_4_empty_Certificate
  \/ s12_4_empty_Certificate_required
  \/ s12_5_Certificate
  \/ s12_6_Certificate_fixed_DH
  \/ s12_7_Certificate_wrong_key_type
  \/ s12_8_ClientKeyExchange
  \/ s12_8_ClientKeyExchange_then_verify
  \/ s12_9_CertificateVerify
  \/ s12_11_ChangeCipherSpec
  \/ s12_12_Finished
  \/ s12_12_Finished_ticket_promised
  \/ s12_13_Finished_resumed
  \/ s12_12_NewSessionTicket
  \/ s12_12_ChangeCipherSpec
  \/ s12_12_send_Finished
  \/ s12_1_send_Finished_resumed
  \/ s12_17_HelloRequest
  \/ s12_18_ApplicationData
  \/ s12_18_send_ApplicationData
  \/ s12_18_ApplicationData_while_renegotiating_RECVD_CH
  \/ s12_18_ApplicationData_while_renegotiating_TLS12_SEND_RINFO
  \/ s12_18_ApplicationData_while_renegotiating_TLS12_SEND_CERT
  \/ s12_18_ApplicationData_while_renegotiating_TLS12_SEND_CSTAT
  \/ s12_18_ApplicationData_while_renegotiating_TLS12_SEND_SKE
  \/ s12_18_ApplicationData_while_renegotiating_TLS12_SEND_SKE_OPT
  \/ s12_18_ApplicationData_while_renegotiating_TLS12_SEND_CR
  \/ s12_18_ApplicationData_while_renegotiating_TLS12_SEND_SHD
  \/ s12_18_ApplicationData_while_renegotiating_TLS12_WAIT_CERT
  \/ s12_18_ApplicationData_while_renegotiating_TLS12_WAIT_CKE
  \/ s12_18_ApplicationData_while_renegotiating_TLS12_WAIT_CV
  \/ s12_18_ApplicationData_while_renegotiating_TLS12_WAIT_CCS
  \/ s12_18_ApplicationData_while_renegotiating_TLS12_SEND_NST
  \/ s12_18_ApplicationData_while_renegotiating_TLS12_SEND_CCS
  \/ s12_18_ApplicationData_while_renegotiating_TLS12_SEND_FINISHED
  \/ s12_18_ApplicationData_while_resuming_TLS12_SEND_FINISHED
  \/ s12_18_ApplicationData_while_resuming_TLS12_WAIT_CCS
  \/ s12_18_send_ApplicationData_while_renegotiating_RECVD_CH
  \/ s12_18_send_ApplicationData_while_renegotiating_TLS12_SEND_RINFO
  \/ s12_18_send_ApplicationData_while_renegotiating_TLS12_SEND_CERT
  \/ s12_18_send_ApplicationData_while_renegotiating_TLS12_SEND_CSTAT
  \/ s12_18_send_ApplicationData_while_renegotiating_TLS12_SEND_SKE
  \/ s12_18_send_ApplicationData_while_renegotiating_TLS12_SEND_SKE_OPT
  \/ s12_18_send_ApplicationData_while_renegotiating_TLS12_SEND_CR
  \/ s12_18_send_ApplicationData_while_renegotiating_TLS12_SEND_SHD
  \/ s12_18_send_ApplicationData_while_renegotiating_TLS12_WAIT_CERT
  \/ s12_18_send_ApplicationData_while_renegotiating_TLS12_WAIT_CKE
  \/ s12_18_send_ApplicationData_while_renegotiating_TLS12_WAIT_CV
  \/ s12_18_send_ApplicationData_while_renegotiating_TLS12_WAIT_CCS
  \/ s12_18_send_ApplicationData_while_renegotiating_TLS12_WAIT_FIN
  \/ s12_18_send_ApplicationData_while_renegotiating_TLS12_SEND_NST
  \/ s12_18_send_ApplicationData_while_renegotiating_TLS12_SEND_CCS
  \/ s12_18_send_ApplicationData_before_resuming_TLS12_SEND_NST
  \/ s12_18_send_ApplicationData_before_resuming_TLS12_SEND_CCS
  \/ s13_6_EncryptedExtensions
  \/ s13_6_EncryptedExtensions_PSK
  \/ s13_6_CertificateRequest
  \/ s13_6_Certificate_SEND_CERT_CR
  \/ s13_6_Certificate_SEND_CERT
  \/ s13_6_CompressedCertificate_SEND_CERT_CR
  \/ s13_6_CompressedCertificate_SEND_CERT
  \/ s13_6_CertificateVerify
  \/ s13_6_Finished_early_data_accepted
  \/ s13_6_Finished_application_settings
  \/ s13_6_Finished_certificate_asked_for
  \/ s13_6_Finished
  \/ s13_7_early_ApplicationData
  \/ s13_8_EndOfEarlyData
  \/ s13_19_rejected_early_data_skipped_WAIT_CLIENT_EE
  \/ s13_19_rejected_early_data_skipped_WAIT_CERT
  \/ s13_19_rejected_early_data_skipped_WAIT_FINISHED
  \/ s13_20_early_data_skipped_until_the_second_ClientHello
  \/ s13_6_EncryptedExtensions_certificate_due
  \/ s13_6_client_EncryptedExtensions
  \/ s13_9_empty_Certificate
  \/ s13_10_empty_Certificate_required
  \/ s13_11_Certificate
  \/ s13_9_empty_CompressedCertificate
  \/ s13_10_empty_CompressedCertificate_required
  \/ s13_11_CompressedCertificate
  \/ s13_12_CertificateVerify
  \/ s13_13_Finished
  \/ s13_15_NewSessionTicket_CONNECTED
  \/ s13_15_NewSessionTicket_PHA_WAIT_CV
  \/ s13_15_NewSessionTicket_PHA_WAIT_FINISHED
  \/ s13_15_NewSessionTicket_READ_CLOSED
  \/ s13_15_early_NewSessionTicket_WAIT_EOED
  \/ s13_15_early_NewSessionTicket_WAIT_CLIENT_EE
  \/ s13_15_early_NewSessionTicket_WAIT_FINISHED
  \/ s13_17_KeyUpdate
  \/ s13_17_KeyUpdate_asked
  \/ s13_17_KeyUpdate_bad_value
  \/ s13_18_send_KeyUpdate_WAIT_EOED
  \/ s13_18_send_KeyUpdate_WAIT_CLIENT_EE
  \/ s13_18_send_KeyUpdate_WAIT_CERT
  \/ s13_18_send_KeyUpdate_WAIT_CV
  \/ s13_18_send_KeyUpdate_WAIT_FINISHED
  \/ s13_18_send_KeyUpdate_CONNECTED
  \/ s13_18_send_KeyUpdate_PHA_WAIT_CV
  \/ s13_18_send_KeyUpdate_PHA_WAIT_FINISHED
  \/ s13_18_send_KeyUpdate_READ_CLOSED
  \/ s13_19_send_KeyUpdate_asking_WAIT_EOED
  \/ s13_19_send_KeyUpdate_asking_WAIT_CLIENT_EE
  \/ s13_19_send_KeyUpdate_asking_WAIT_CERT
  \/ s13_19_send_KeyUpdate_asking_WAIT_CV
  \/ s13_19_send_KeyUpdate_asking_WAIT_FINISHED
  \/ s13_19_send_KeyUpdate_asking_CONNECTED
  \/ s13_19_send_KeyUpdate_asking_PHA_WAIT_CV
  \/ s13_19_send_KeyUpdate_asking_PHA_WAIT_FINISHED
  \/ s13_19_send_KeyUpdate_asking_READ_CLOSED
  \/ s13_14_CertificateRequest_CONNECTED
  \/ s13_14_CertificateRequest_PHA_WAIT_CV
  \/ s13_14_CertificateRequest_PHA_WAIT_FINISHED
  \/ s13_15_post_handshake_Certificate
  \/ s13_15_post_handshake_empty_Certificate
  \/ s13_15_post_handshake_CertificateVerify
  \/ s13_15_post_handshake_Finished
  \/ s13_17_ApplicationData
  \/ s13_16_send_ApplicationData_CONNECTED
  \/ s13_16_send_ApplicationData_PHA_WAIT_CV
  \/ s13_16_send_ApplicationData_PHA_WAIT_FINISHED
  \/ s13_16_send_ApplicationData_READ_CLOSED
  \/ s13_18_ApplicationData_before_the_client_s_Finished_WAIT_EOED
  \/ s13_18_ApplicationData_before_the_client_s_Finished_WAIT_CLIENT_EE
  \/ s13_18_ApplicationData_before_the_client_s_Finished_WAIT_CERT
  \/ s13_18_ApplicationData_before_the_client_s_Finished_WAIT_CV
  \/ s13_18_ApplicationData_before_the_client_s_Finished_WAIT_FINISHED
  \/ alert_send_fatal_START
  \/ alert_send_fatal_RECVD_CH
  \/ alert_send_fatal_WAIT_CH2
  \/ alert_send_fatal_TLS12_SEND_RINFO
  \/ alert_send_fatal_TLS12_SEND_CERT
  \/ alert_send_fatal_TLS12_SEND_CSTAT
  \/ alert_send_fatal_TLS12_SEND_SKE
  \/ alert_send_fatal_TLS12_SEND_SKE_OPT
  \/ alert_send_fatal_TLS12_SEND_CR
  \/ alert_send_fatal_TLS12_SEND_SHD
  \/ alert_send_fatal_TLS12_WAIT_CERT
  \/ alert_send_fatal_TLS12_WAIT_CKE
  \/ alert_send_fatal_TLS12_WAIT_CV
  \/ alert_send_fatal_TLS12_WAIT_CCS
  \/ alert_send_fatal_TLS12_WAIT_FIN
  \/ alert_send_fatal_TLS12_SEND_NST
  \/ alert_send_fatal_TLS12_SEND_CCS
  \/ alert_send_fatal_TLS12_SEND_FINISHED
  \/ alert_send_fatal_TLS12_CONNECTED
  \/ alert_send_fatal_NEGOTIATED
  \/ alert_send_fatal_SEND_CERT_CR
  \/ alert_send_fatal_SEND_CERT
  \/ alert_send_fatal_SEND_CV
  \/ alert_send_fatal_SEND_FINISHED
  \/ alert_send_fatal_WAIT_EOED
  \/ alert_send_fatal_WAIT_CLIENT_EE
  \/ alert_send_fatal_WAIT_CERT
  \/ alert_send_fatal_WAIT_CV
  \/ alert_send_fatal_WAIT_FINISHED
  \/ alert_send_fatal_CONNECTED
  \/ alert_send_fatal_PHA_WAIT_CV
  \/ alert_send_fatal_PHA_WAIT_FINISHED
  \/ alert_send_fatal_READ_CLOSED
  \/ alert_send_fatal_CLOSE_RECEIVED
  \/ alert_the_one_owed
  \/ alert_fatal_received_START
  \/ alert_fatal_received_RECVD_CH
  \/ alert_fatal_received_WAIT_CH2
  \/ alert_fatal_received_TLS12_SEND_RINFO
  \/ alert_fatal_received_TLS12_SEND_CERT
  \/ alert_fatal_received_TLS12_SEND_CSTAT
  \/ alert_fatal_received_TLS12_SEND_SKE
  \/ alert_fatal_received_TLS12_SEND_SKE_OPT
  \/ alert_fatal_received_TLS12_SEND_CR
  \/ alert_fatal_received_TLS12_SEND_SHD
  \/ alert_fatal_received_TLS12_WAIT_CERT
  \/ alert_fatal_received_TLS12_WAIT_CKE
  \/ alert_fatal_received_TLS12_WAIT_CV
  \/ alert_fatal_received_TLS12_WAIT_CCS
  \/ alert_fatal_received_TLS12_WAIT_FIN
  \/ alert_fatal_received_TLS12_SEND_NST
  \/ alert_fatal_received_TLS12_SEND_CCS
  \/ alert_fatal_received_TLS12_SEND_FINISHED
  \/ alert_fatal_received_TLS12_CONNECTED
  \/ alert_error_received_TLS_1_3_NEGOTIATED
  \/ alert_error_received_TLS_1_3_SEND_CERT_CR
  \/ alert_error_received_TLS_1_3_SEND_CERT
  \/ alert_error_received_TLS_1_3_SEND_CV
  \/ alert_error_received_TLS_1_3_SEND_FINISHED
  \/ alert_error_received_TLS_1_3_WAIT_EOED
  \/ alert_error_received_TLS_1_3_WAIT_CLIENT_EE
  \/ alert_error_received_TLS_1_3_WAIT_CERT
  \/ alert_error_received_TLS_1_3_WAIT_CV
  \/ alert_error_received_TLS_1_3_WAIT_FINISHED
  \/ alert_error_received_TLS_1_3_CONNECTED
  \/ alert_error_received_TLS_1_3_PHA_WAIT_CV
  \/ alert_error_received_TLS_1_3_PHA_WAIT_FINISHED
  \/ alert_error_received_before_the_client_s_flight_WAIT_EOED
  \/ alert_error_received_before_the_client_s_flight_WAIT_CLIENT_EE
  \/ alert_error_received_before_the_client_s_flight_WAIT_CERT
  \/ alert_error_received_before_the_client_s_flight_WAIT_FINISHED
  \/ alert_send_warning_START
  \/ alert_send_warning_RECVD_CH
  \/ alert_send_warning_WAIT_CH2
  \/ alert_send_warning_TLS12_SEND_RINFO
  \/ alert_send_warning_TLS12_SEND_CERT
  \/ alert_send_warning_TLS12_SEND_CSTAT
  \/ alert_send_warning_TLS12_SEND_SKE
  \/ alert_send_warning_TLS12_SEND_SKE_OPT
  \/ alert_send_warning_TLS12_SEND_CR
  \/ alert_send_warning_TLS12_SEND_SHD
  \/ alert_send_warning_TLS12_WAIT_CERT
  \/ alert_send_warning_TLS12_WAIT_CKE
  \/ alert_send_warning_TLS12_WAIT_CV
  \/ alert_send_warning_TLS12_WAIT_CCS
  \/ alert_send_warning_TLS12_WAIT_FIN
  \/ alert_send_warning_TLS12_SEND_NST
  \/ alert_send_warning_TLS12_SEND_CCS
  \/ alert_send_warning_TLS12_SEND_FINISHED
  \/ alert_send_warning_TLS12_CONNECTED
  \/ alert_warning_received_START
  \/ alert_warning_received_RECVD_CH
  \/ alert_warning_received_WAIT_CH2
  \/ alert_warning_received_TLS12_SEND_RINFO
  \/ alert_warning_received_TLS12_SEND_CERT
  \/ alert_warning_received_TLS12_SEND_CSTAT
  \/ alert_warning_received_TLS12_SEND_SKE
  \/ alert_warning_received_TLS12_SEND_SKE_OPT
  \/ alert_warning_received_TLS12_SEND_CR
  \/ alert_warning_received_TLS12_SEND_SHD
  \/ alert_warning_received_TLS12_WAIT_CERT
  \/ alert_warning_received_TLS12_WAIT_CKE
  \/ alert_warning_received_TLS12_WAIT_CV
  \/ alert_warning_received_TLS12_WAIT_CCS
  \/ alert_warning_received_TLS12_WAIT_FIN
  \/ alert_warning_received_TLS12_SEND_NST
  \/ alert_warning_received_TLS12_SEND_CCS
  \/ alert_warning_received_TLS12_SEND_FINISHED
  \/ alert_warning_received_TLS12_CONNECTED
  \/ alert_send_user_canceled_START
  \/ alert_send_user_canceled_RECVD_CH
  \/ alert_send_user_canceled_WAIT_CH2
  \/ alert_send_user_canceled_TLS12_SEND_RINFO
  \/ alert_send_user_canceled_TLS12_SEND_CERT
  \/ alert_send_user_canceled_TLS12_SEND_CSTAT
  \/ alert_send_user_canceled_TLS12_SEND_SKE
  \/ alert_send_user_canceled_TLS12_SEND_SKE_OPT
  \/ alert_send_user_canceled_TLS12_SEND_CR
  \/ alert_send_user_canceled_TLS12_SEND_SHD
  \/ alert_send_user_canceled_TLS12_WAIT_CERT
  \/ alert_send_user_canceled_TLS12_WAIT_CKE
  \/ alert_send_user_canceled_TLS12_WAIT_CV
  \/ alert_send_user_canceled_TLS12_WAIT_CCS
  \/ alert_send_user_canceled_TLS12_WAIT_FIN
  \/ alert_send_user_canceled_TLS12_SEND_NST
  \/ alert_send_user_canceled_TLS12_SEND_CCS
  \/ alert_send_user_canceled_TLS12_SEND_FINISHED
  \/ alert_send_user_canceled_TLS12_CONNECTED
  \/ alert_send_user_canceled_TLS_1_3_NEGOTIATED
  \/ alert_send_user_canceled_TLS_1_3_SEND_CERT_CR
  \/ alert_send_user_canceled_TLS_1_3_SEND_CERT
  \/ alert_send_user_canceled_TLS_1_3_SEND_CV
  \/ alert_send_user_canceled_TLS_1_3_SEND_FINISHED
  \/ alert_send_user_canceled_TLS_1_3_WAIT_EOED
  \/ alert_send_user_canceled_TLS_1_3_WAIT_CLIENT_EE
  \/ alert_send_user_canceled_TLS_1_3_WAIT_CERT
  \/ alert_send_user_canceled_TLS_1_3_WAIT_CV
  \/ alert_send_user_canceled_TLS_1_3_WAIT_FINISHED
  \/ alert_send_user_canceled_TLS_1_3_CONNECTED
  \/ alert_send_user_canceled_TLS_1_3_PHA_WAIT_CV
  \/ alert_send_user_canceled_TLS_1_3_PHA_WAIT_FINISHED
  \/ alert_send_user_canceled_TLS_1_3_READ_CLOSED
  \/ alert_user_canceled_received_START
  \/ alert_user_canceled_received_RECVD_CH
  \/ alert_user_canceled_received_WAIT_CH2
  \/ alert_user_canceled_received_TLS12_SEND_RINFO
  \/ alert_user_canceled_received_TLS12_SEND_CERT
  \/ alert_user_canceled_received_TLS12_SEND_CSTAT
  \/ alert_user_canceled_received_TLS12_SEND_SKE
  \/ alert_user_canceled_received_TLS12_SEND_SKE_OPT
  \/ alert_user_canceled_received_TLS12_SEND_CR
  \/ alert_user_canceled_received_TLS12_SEND_SHD
  \/ alert_user_canceled_received_TLS12_WAIT_CERT
  \/ alert_user_canceled_received_TLS12_WAIT_CKE
  \/ alert_user_canceled_received_TLS12_WAIT_CV
  \/ alert_user_canceled_received_TLS12_WAIT_CCS
  \/ alert_user_canceled_received_TLS12_WAIT_FIN
  \/ alert_user_canceled_received_TLS12_SEND_NST
  \/ alert_user_canceled_received_TLS12_SEND_CCS
  \/ alert_user_canceled_received_TLS12_SEND_FINISHED
  \/ alert_user_canceled_received_TLS12_CONNECTED
  \/ alert_user_canceled_received_TLS_1_3_NEGOTIATED
  \/ alert_user_canceled_received_TLS_1_3_SEND_CERT_CR
  \/ alert_user_canceled_received_TLS_1_3_SEND_CERT
  \/ alert_user_canceled_received_TLS_1_3_SEND_CV
  \/ alert_user_canceled_received_TLS_1_3_SEND_FINISHED
  \/ alert_user_canceled_received_TLS_1_3_WAIT_EOED
  \/ alert_user_canceled_received_TLS_1_3_CONNECTED
  \/ alert_user_canceled_received_TLS_1_3_PHA_WAIT_CV
  \/ alert_user_canceled_received_TLS_1_3_PHA_WAIT_FINISHED
  \/ alert_user_canceled_received_TLS_1_3_under_handshake_keys_WAIT_CLIENT_EE
  \/ alert_user_canceled_received_TLS_1_3_under_handshake_keys_WAIT_CERT
  \/ alert_user_canceled_received_TLS_1_3_under_handshake_keys_WAIT_CV
  \/ alert_user_canceled_received_TLS_1_3_under_handshake_keys_WAIT_FINISHED
  \/ alert_user_canceled_received_TLS_1_3_before_the_client_s_flight_WAIT_EOED
  \/ alert_user_canceled_received_TLS_1_3_before_the_client_s_flight_WAIT_CLIENT_EE
  \/ alert_user_canceled_received_TLS_1_3_before_the_client_s_flight_WAIT_CERT
  \/ alert_user_canceled_received_TLS_1_3_before_the_client_s_flight_WAIT_FINISHED
  \/ alert_send_no_renegotiation
  \/ alert_no_renegotiation_received
  \/ close_send_close_notify_CONNECTED
  \/ close_send_close_notify_TLS12_CONNECTED
  \/ close_send_close_notify_WAIT_EOED
  \/ close_send_close_notify_WAIT_CLIENT_EE
  \/ close_send_close_notify_WAIT_CERT
  \/ close_send_close_notify_WAIT_CV
  \/ close_send_close_notify_WAIT_FINISHED
  \/ close_send_close_notify_PHA_WAIT_CV
  \/ close_send_close_notify_PHA_WAIT_FINISHED
  \/ close_send_close_notify_the_other_side_closed_READ_CLOSED
  \/ close_send_close_notify_the_other_side_closed_CLOSE_RECEIVED
  \/ close_give_up_the_handshake_START
  \/ close_give_up_the_handshake_RECVD_CH
  \/ close_give_up_the_handshake_WAIT_CH2
  \/ close_give_up_the_handshake_TLS12_SEND_RINFO
  \/ close_give_up_the_handshake_TLS12_SEND_CERT
  \/ close_give_up_the_handshake_TLS12_SEND_CSTAT
  \/ close_give_up_the_handshake_TLS12_SEND_SKE
  \/ close_give_up_the_handshake_TLS12_SEND_SKE_OPT
  \/ close_give_up_the_handshake_TLS12_SEND_CR
  \/ close_give_up_the_handshake_TLS12_SEND_SHD
  \/ close_give_up_the_handshake_TLS12_WAIT_CERT
  \/ close_give_up_the_handshake_TLS12_WAIT_CKE
  \/ close_give_up_the_handshake_TLS12_WAIT_CV
  \/ close_give_up_the_handshake_TLS12_WAIT_CCS
  \/ close_give_up_the_handshake_TLS12_WAIT_FIN
  \/ close_give_up_the_handshake_TLS12_SEND_NST
  \/ close_give_up_the_handshake_TLS12_SEND_CCS
  \/ close_give_up_the_handshake_TLS12_SEND_FINISHED
  \/ close_give_up_the_handshake_NEGOTIATED
  \/ close_give_up_the_handshake_SEND_CERT_CR
  \/ close_give_up_the_handshake_SEND_CERT
  \/ close_give_up_the_handshake_SEND_CV
  \/ close_give_up_the_handshake_SEND_FINISHED
  \/ close_close_notify_received_TLS_1_3_CONNECTED
  \/ close_close_notify_received_TLS_1_3_PHA_WAIT_CV
  \/ close_close_notify_received_TLS_1_3_PHA_WAIT_FINISHED
  \/ close_close_notify_received_all_closed_CONNECTED
  \/ close_close_notify_received_all_closed_PHA_WAIT_CV
  \/ close_close_notify_received_all_closed_PHA_WAIT_FINISHED
  \/ close_close_notify_received_START
  \/ close_close_notify_received_RECVD_CH
  \/ close_close_notify_received_WAIT_CH2
  \/ close_close_notify_received_TLS12_SEND_RINFO
  \/ close_close_notify_received_TLS12_SEND_CERT
  \/ close_close_notify_received_TLS12_SEND_CSTAT
  \/ close_close_notify_received_TLS12_SEND_SKE
  \/ close_close_notify_received_TLS12_SEND_SKE_OPT
  \/ close_close_notify_received_TLS12_SEND_CR
  \/ close_close_notify_received_TLS12_SEND_SHD
  \/ close_close_notify_received_TLS12_WAIT_CERT
  \/ close_close_notify_received_TLS12_WAIT_CKE
  \/ close_close_notify_received_TLS12_WAIT_CV
  \/ close_close_notify_received_TLS12_WAIT_CCS
  \/ close_close_notify_received_TLS12_WAIT_FIN
  \/ close_close_notify_received_TLS12_SEND_NST
  \/ close_close_notify_received_TLS12_SEND_CCS
  \/ close_close_notify_received_TLS12_SEND_FINISHED
  \/ close_close_notify_received_TLS12_CONNECTED
  \/ close_close_notify_received_NEGOTIATED
  \/ close_close_notify_received_SEND_CERT_CR
  \/ close_close_notify_received_SEND_CERT
  \/ close_close_notify_received_SEND_CV
  \/ close_close_notify_received_SEND_FINISHED
  \/ close_close_notify_received_WAIT_EOED
  \/ close_close_notify_received_WAIT_CLIENT_EE
  \/ close_close_notify_received_WAIT_CERT
  \/ close_close_notify_received_WAIT_CV
  \/ close_close_notify_received_WAIT_FINISHED
  \/ close_close_notify_answered_TLS12_CONNECTED
  \/ close_close_notify_answered_WAIT_EOED
  \/ close_close_notify_answered_WAIT_CLIENT_EE
  \/ close_close_notify_answered_WAIT_CERT
  \/ close_close_notify_answered_WAIT_CV
  \/ close_close_notify_answered_WAIT_FINISHED
  \/ close_close_notify_answered_RECVD_CH
  \/ close_close_notify_received_before_the_client_s_flight_WAIT_EOED
  \/ close_close_notify_received_before_the_client_s_flight_WAIT_CLIENT_EE
  \/ close_close_notify_received_before_the_client_s_flight_WAIT_CERT
  \/ close_close_notify_received_before_the_client_s_flight_WAIT_FINISHED
  \/ close_close_notify_answered_before_the_client_s_flight_WAIT_EOED
  \/ close_close_notify_answered_before_the_client_s_flight_WAIT_CLIENT_EE
  \/ close_close_notify_answered_before_the_client_s_flight_WAIT_CERT
  \/ close_close_notify_answered_before_the_client_s_flight_WAIT_FINISHED
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
  \/ ccs_dropped_RECVD_CH
  \/ ccs_dropped_WAIT_CH2
  \/ ccs_dropped_NEGOTIATED
  \/ ccs_dropped_SEND_CERT_CR
  \/ ccs_dropped_SEND_CERT
  \/ ccs_dropped_SEND_CV
  \/ ccs_dropped_SEND_FINISHED
  \/ ccs_dropped_WAIT_EOED
  \/ ccs_dropped_WAIT_CLIENT_EE
  \/ ccs_dropped_WAIT_CERT
  \/ ccs_dropped_WAIT_CV
  \/ ccs_dropped_WAIT_FINISHED
  \/ ccs_sent_for_middleboxes_WAIT_CH2
  \/ ccs_sent_for_middleboxes_NEGOTIATED
  \/ ccs_sent_for_middleboxes_SEND_CERT_CR
  \/ ccs_sent_for_middleboxes_SEND_CERT
  \/ ccs_sent_for_middleboxes_SEND_CV
  \/ ccs_sent_for_middleboxes_SEND_FINISHED
  \/ fault_bad_ClientHello_START
  \/ fault_bad_ClientHello_WAIT_CH2
  \/ fault_bad_ClientHello_TLS12_CONNECTED
  \/ fault_bad_Certificate_TLS12_WAIT_CERT
  \/ fault_bad_Certificate_WAIT_CERT
  \/ fault_bad_Certificate_CONNECTED
  \/ fault_bad_ClientKeyExchange
  \/ fault_bad_CertificateVerify_TLS12_WAIT_CV
  \/ fault_bad_CertificateVerify_WAIT_CV
  \/ fault_bad_CertificateVerify_PHA_WAIT_CV
  \/ fault_bad_Finished_TLS12_WAIT_FIN
  \/ fault_bad_Finished_WAIT_FINISHED
  \/ fault_bad_Finished_PHA_WAIT_FINISHED
  \/ fault_bad_ClientEncryptedExtensions
  \/ fault_bad_CompressedCertificate
  \/ fault_bad_KeyUpdate
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
  \/ unexpected_HelloRequest_RECVD_CH
  \/ unexpected_ClientHello_RECVD_CH
  \/ unexpected_HelloRetryRequest_RECVD_CH
  \/ unexpected_ServerHello_RECVD_CH
  \/ unexpected_NewSessionTicket_RECVD_CH
  \/ unexpected_EndOfEarlyData_RECVD_CH
  \/ unexpected_EncryptedExtensions_RECVD_CH
  \/ unexpected_ClientEncryptedExtensions_RECVD_CH
  \/ unexpected_Certificate_RECVD_CH
  \/ unexpected_ServerKeyExchange_RECVD_CH
  \/ unexpected_CertificateRequest_RECVD_CH
  \/ unexpected_ServerHelloDone_RECVD_CH
  \/ unexpected_CertificateVerify_RECVD_CH
  \/ unexpected_ClientKeyExchange_RECVD_CH
  \/ unexpected_Finished_RECVD_CH
  \/ unexpected_CertificateStatus_RECVD_CH
  \/ unexpected_KeyUpdate_RECVD_CH
  \/ unexpected_CompressedCertificate_RECVD_CH
  \/ unexpected_UnknownHandshake_RECVD_CH
  \/ unexpected_ChangeCipherSpec_RECVD_CH
  \/ unexpected_Alert_RECVD_CH
  \/ unexpected_ApplicationData_RECVD_CH
  \/ unexpected_UnknownRecord_RECVD_CH
  \/ unexpected_EmptyRecord_RECVD_CH
  \/ unexpected_HelloRequest_WAIT_CH2
  \/ unexpected_ClientHello_WAIT_CH2
  \/ unexpected_HelloRetryRequest_WAIT_CH2
  \/ unexpected_ServerHello_WAIT_CH2
  \/ unexpected_NewSessionTicket_WAIT_CH2
  \/ unexpected_EndOfEarlyData_WAIT_CH2
  \/ unexpected_EncryptedExtensions_WAIT_CH2
  \/ unexpected_ClientEncryptedExtensions_WAIT_CH2
  \/ unexpected_Certificate_WAIT_CH2
  \/ unexpected_ServerKeyExchange_WAIT_CH2
  \/ unexpected_CertificateRequest_WAIT_CH2
  \/ unexpected_ServerHelloDone_WAIT_CH2
  \/ unexpected_CertificateVerify_WAIT_CH2
  \/ unexpected_ClientKeyExchange_WAIT_CH2
  \/ unexpected_Finished_WAIT_CH2
  \/ unexpected_CertificateStatus_WAIT_CH2
  \/ unexpected_KeyUpdate_WAIT_CH2
  \/ unexpected_CompressedCertificate_WAIT_CH2
  \/ unexpected_UnknownHandshake_WAIT_CH2
  \/ unexpected_ChangeCipherSpec_WAIT_CH2
  \/ unexpected_Alert_WAIT_CH2
  \/ unexpected_ApplicationData_WAIT_CH2
  \/ unexpected_UnknownRecord_WAIT_CH2
  \/ unexpected_EmptyRecord_WAIT_CH2
  \/ unexpected_HelloRequest_TLS12_SEND_RINFO
  \/ unexpected_ClientHello_TLS12_SEND_RINFO
  \/ unexpected_HelloRetryRequest_TLS12_SEND_RINFO
  \/ unexpected_ServerHello_TLS12_SEND_RINFO
  \/ unexpected_NewSessionTicket_TLS12_SEND_RINFO
  \/ unexpected_EndOfEarlyData_TLS12_SEND_RINFO
  \/ unexpected_EncryptedExtensions_TLS12_SEND_RINFO
  \/ unexpected_ClientEncryptedExtensions_TLS12_SEND_RINFO
  \/ unexpected_Certificate_TLS12_SEND_RINFO
  \/ unexpected_ServerKeyExchange_TLS12_SEND_RINFO
  \/ unexpected_CertificateRequest_TLS12_SEND_RINFO
  \/ unexpected_ServerHelloDone_TLS12_SEND_RINFO
  \/ unexpected_CertificateVerify_TLS12_SEND_RINFO
  \/ unexpected_ClientKeyExchange_TLS12_SEND_RINFO
  \/ unexpected_Finished_TLS12_SEND_RINFO
  \/ unexpected_CertificateStatus_TLS12_SEND_RINFO
  \/ unexpected_KeyUpdate_TLS12_SEND_RINFO
  \/ unexpected_CompressedCertificate_TLS12_SEND_RINFO
  \/ unexpected_UnknownHandshake_TLS12_SEND_RINFO
  \/ unexpected_ChangeCipherSpec_TLS12_SEND_RINFO
  \/ unexpected_Alert_TLS12_SEND_RINFO
  \/ unexpected_ApplicationData_TLS12_SEND_RINFO
  \/ unexpected_UnknownRecord_TLS12_SEND_RINFO
  \/ unexpected_EmptyRecord_TLS12_SEND_RINFO
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
  \/ unexpected_HelloRequest_TLS12_SEND_CSTAT
  \/ unexpected_ClientHello_TLS12_SEND_CSTAT
  \/ unexpected_HelloRetryRequest_TLS12_SEND_CSTAT
  \/ unexpected_ServerHello_TLS12_SEND_CSTAT
  \/ unexpected_NewSessionTicket_TLS12_SEND_CSTAT
  \/ unexpected_EndOfEarlyData_TLS12_SEND_CSTAT
  \/ unexpected_EncryptedExtensions_TLS12_SEND_CSTAT
  \/ unexpected_ClientEncryptedExtensions_TLS12_SEND_CSTAT
  \/ unexpected_Certificate_TLS12_SEND_CSTAT
  \/ unexpected_ServerKeyExchange_TLS12_SEND_CSTAT
  \/ unexpected_CertificateRequest_TLS12_SEND_CSTAT
  \/ unexpected_ServerHelloDone_TLS12_SEND_CSTAT
  \/ unexpected_CertificateVerify_TLS12_SEND_CSTAT
  \/ unexpected_ClientKeyExchange_TLS12_SEND_CSTAT
  \/ unexpected_Finished_TLS12_SEND_CSTAT
  \/ unexpected_CertificateStatus_TLS12_SEND_CSTAT
  \/ unexpected_KeyUpdate_TLS12_SEND_CSTAT
  \/ unexpected_CompressedCertificate_TLS12_SEND_CSTAT
  \/ unexpected_UnknownHandshake_TLS12_SEND_CSTAT
  \/ unexpected_ChangeCipherSpec_TLS12_SEND_CSTAT
  \/ unexpected_Alert_TLS12_SEND_CSTAT
  \/ unexpected_ApplicationData_TLS12_SEND_CSTAT
  \/ unexpected_UnknownRecord_TLS12_SEND_CSTAT
  \/ unexpected_EmptyRecord_TLS12_SEND_CSTAT
  \/ unexpected_HelloRequest_TLS12_SEND_SKE
  \/ unexpected_ClientHello_TLS12_SEND_SKE
  \/ unexpected_HelloRetryRequest_TLS12_SEND_SKE
  \/ unexpected_ServerHello_TLS12_SEND_SKE
  \/ unexpected_NewSessionTicket_TLS12_SEND_SKE
  \/ unexpected_EndOfEarlyData_TLS12_SEND_SKE
  \/ unexpected_EncryptedExtensions_TLS12_SEND_SKE
  \/ unexpected_ClientEncryptedExtensions_TLS12_SEND_SKE
  \/ unexpected_Certificate_TLS12_SEND_SKE
  \/ unexpected_ServerKeyExchange_TLS12_SEND_SKE
  \/ unexpected_CertificateRequest_TLS12_SEND_SKE
  \/ unexpected_ServerHelloDone_TLS12_SEND_SKE
  \/ unexpected_CertificateVerify_TLS12_SEND_SKE
  \/ unexpected_ClientKeyExchange_TLS12_SEND_SKE
  \/ unexpected_Finished_TLS12_SEND_SKE
  \/ unexpected_CertificateStatus_TLS12_SEND_SKE
  \/ unexpected_KeyUpdate_TLS12_SEND_SKE
  \/ unexpected_CompressedCertificate_TLS12_SEND_SKE
  \/ unexpected_UnknownHandshake_TLS12_SEND_SKE
  \/ unexpected_ChangeCipherSpec_TLS12_SEND_SKE
  \/ unexpected_Alert_TLS12_SEND_SKE
  \/ unexpected_ApplicationData_TLS12_SEND_SKE
  \/ unexpected_UnknownRecord_TLS12_SEND_SKE
  \/ unexpected_EmptyRecord_TLS12_SEND_SKE
  \/ unexpected_HelloRequest_TLS12_SEND_SKE_OPT
  \/ unexpected_ClientHello_TLS12_SEND_SKE_OPT
  \/ unexpected_HelloRetryRequest_TLS12_SEND_SKE_OPT
  \/ unexpected_ServerHello_TLS12_SEND_SKE_OPT
  \/ unexpected_NewSessionTicket_TLS12_SEND_SKE_OPT
  \/ unexpected_EndOfEarlyData_TLS12_SEND_SKE_OPT
  \/ unexpected_EncryptedExtensions_TLS12_SEND_SKE_OPT
  \/ unexpected_ClientEncryptedExtensions_TLS12_SEND_SKE_OPT
  \/ unexpected_Certificate_TLS12_SEND_SKE_OPT
  \/ unexpected_ServerKeyExchange_TLS12_SEND_SKE_OPT
  \/ unexpected_CertificateRequest_TLS12_SEND_SKE_OPT
  \/ unexpected_ServerHelloDone_TLS12_SEND_SKE_OPT
  \/ unexpected_CertificateVerify_TLS12_SEND_SKE_OPT
  \/ unexpected_ClientKeyExchange_TLS12_SEND_SKE_OPT
  \/ unexpected_Finished_TLS12_SEND_SKE_OPT
  \/ unexpected_CertificateStatus_TLS12_SEND_SKE_OPT
  \/ unexpected_KeyUpdate_TLS12_SEND_SKE_OPT
  \/ unexpected_CompressedCertificate_TLS12_SEND_SKE_OPT
  \/ unexpected_UnknownHandshake_TLS12_SEND_SKE_OPT
  \/ unexpected_ChangeCipherSpec_TLS12_SEND_SKE_OPT
  \/ unexpected_Alert_TLS12_SEND_SKE_OPT
  \/ unexpected_ApplicationData_TLS12_SEND_SKE_OPT
  \/ unexpected_UnknownRecord_TLS12_SEND_SKE_OPT
  \/ unexpected_EmptyRecord_TLS12_SEND_SKE_OPT
  \/ unexpected_HelloRequest_TLS12_SEND_CR
  \/ unexpected_ClientHello_TLS12_SEND_CR
  \/ unexpected_HelloRetryRequest_TLS12_SEND_CR
  \/ unexpected_ServerHello_TLS12_SEND_CR
  \/ unexpected_NewSessionTicket_TLS12_SEND_CR
  \/ unexpected_EndOfEarlyData_TLS12_SEND_CR
  \/ unexpected_EncryptedExtensions_TLS12_SEND_CR
  \/ unexpected_ClientEncryptedExtensions_TLS12_SEND_CR
  \/ unexpected_Certificate_TLS12_SEND_CR
  \/ unexpected_ServerKeyExchange_TLS12_SEND_CR
  \/ unexpected_CertificateRequest_TLS12_SEND_CR
  \/ unexpected_ServerHelloDone_TLS12_SEND_CR
  \/ unexpected_CertificateVerify_TLS12_SEND_CR
  \/ unexpected_ClientKeyExchange_TLS12_SEND_CR
  \/ unexpected_Finished_TLS12_SEND_CR
  \/ unexpected_CertificateStatus_TLS12_SEND_CR
  \/ unexpected_KeyUpdate_TLS12_SEND_CR
  \/ unexpected_CompressedCertificate_TLS12_SEND_CR
  \/ unexpected_UnknownHandshake_TLS12_SEND_CR
  \/ unexpected_ChangeCipherSpec_TLS12_SEND_CR
  \/ unexpected_Alert_TLS12_SEND_CR
  \/ unexpected_ApplicationData_TLS12_SEND_CR
  \/ unexpected_UnknownRecord_TLS12_SEND_CR
  \/ unexpected_EmptyRecord_TLS12_SEND_CR
  \/ unexpected_HelloRequest_TLS12_SEND_SHD
  \/ unexpected_ClientHello_TLS12_SEND_SHD
  \/ unexpected_HelloRetryRequest_TLS12_SEND_SHD
  \/ unexpected_ServerHello_TLS12_SEND_SHD
  \/ unexpected_NewSessionTicket_TLS12_SEND_SHD
  \/ unexpected_EndOfEarlyData_TLS12_SEND_SHD
  \/ unexpected_EncryptedExtensions_TLS12_SEND_SHD
  \/ unexpected_ClientEncryptedExtensions_TLS12_SEND_SHD
  \/ unexpected_Certificate_TLS12_SEND_SHD
  \/ unexpected_ServerKeyExchange_TLS12_SEND_SHD
  \/ unexpected_CertificateRequest_TLS12_SEND_SHD
  \/ unexpected_ServerHelloDone_TLS12_SEND_SHD
  \/ unexpected_CertificateVerify_TLS12_SEND_SHD
  \/ unexpected_ClientKeyExchange_TLS12_SEND_SHD
  \/ unexpected_Finished_TLS12_SEND_SHD
  \/ unexpected_CertificateStatus_TLS12_SEND_SHD
  \/ unexpected_KeyUpdate_TLS12_SEND_SHD
  \/ unexpected_CompressedCertificate_TLS12_SEND_SHD
  \/ unexpected_UnknownHandshake_TLS12_SEND_SHD
  \/ unexpected_ChangeCipherSpec_TLS12_SEND_SHD
  \/ unexpected_Alert_TLS12_SEND_SHD
  \/ unexpected_ApplicationData_TLS12_SEND_SHD
  \/ unexpected_UnknownRecord_TLS12_SEND_SHD
  \/ unexpected_EmptyRecord_TLS12_SEND_SHD
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
  \/ unexpected_HelloRequest_TLS12_WAIT_CKE
  \/ unexpected_ClientHello_TLS12_WAIT_CKE
  \/ unexpected_HelloRetryRequest_TLS12_WAIT_CKE
  \/ unexpected_ServerHello_TLS12_WAIT_CKE
  \/ unexpected_NewSessionTicket_TLS12_WAIT_CKE
  \/ unexpected_EndOfEarlyData_TLS12_WAIT_CKE
  \/ unexpected_EncryptedExtensions_TLS12_WAIT_CKE
  \/ unexpected_ClientEncryptedExtensions_TLS12_WAIT_CKE
  \/ unexpected_Certificate_TLS12_WAIT_CKE
  \/ unexpected_ServerKeyExchange_TLS12_WAIT_CKE
  \/ unexpected_CertificateRequest_TLS12_WAIT_CKE
  \/ unexpected_ServerHelloDone_TLS12_WAIT_CKE
  \/ unexpected_CertificateVerify_TLS12_WAIT_CKE
  \/ unexpected_ClientKeyExchange_TLS12_WAIT_CKE
  \/ unexpected_Finished_TLS12_WAIT_CKE
  \/ unexpected_CertificateStatus_TLS12_WAIT_CKE
  \/ unexpected_KeyUpdate_TLS12_WAIT_CKE
  \/ unexpected_CompressedCertificate_TLS12_WAIT_CKE
  \/ unexpected_UnknownHandshake_TLS12_WAIT_CKE
  \/ unexpected_ChangeCipherSpec_TLS12_WAIT_CKE
  \/ unexpected_Alert_TLS12_WAIT_CKE
  \/ unexpected_ApplicationData_TLS12_WAIT_CKE
  \/ unexpected_UnknownRecord_TLS12_WAIT_CKE
  \/ unexpected_EmptyRecord_TLS12_WAIT_CKE
  \/ unexpected_HelloRequest_TLS12_WAIT_CV
  \/ unexpected_ClientHello_TLS12_WAIT_CV
  \/ unexpected_HelloRetryRequest_TLS12_WAIT_CV
  \/ unexpected_ServerHello_TLS12_WAIT_CV
  \/ unexpected_NewSessionTicket_TLS12_WAIT_CV
  \/ unexpected_EndOfEarlyData_TLS12_WAIT_CV
  \/ unexpected_EncryptedExtensions_TLS12_WAIT_CV
  \/ unexpected_ClientEncryptedExtensions_TLS12_WAIT_CV
  \/ unexpected_Certificate_TLS12_WAIT_CV
  \/ unexpected_ServerKeyExchange_TLS12_WAIT_CV
  \/ unexpected_CertificateRequest_TLS12_WAIT_CV
  \/ unexpected_ServerHelloDone_TLS12_WAIT_CV
  \/ unexpected_CertificateVerify_TLS12_WAIT_CV
  \/ unexpected_ClientKeyExchange_TLS12_WAIT_CV
  \/ unexpected_Finished_TLS12_WAIT_CV
  \/ unexpected_CertificateStatus_TLS12_WAIT_CV
  \/ unexpected_KeyUpdate_TLS12_WAIT_CV
  \/ unexpected_CompressedCertificate_TLS12_WAIT_CV
  \/ unexpected_UnknownHandshake_TLS12_WAIT_CV
  \/ unexpected_ChangeCipherSpec_TLS12_WAIT_CV
  \/ unexpected_Alert_TLS12_WAIT_CV
  \/ unexpected_ApplicationData_TLS12_WAIT_CV
  \/ unexpected_UnknownRecord_TLS12_WAIT_CV
  \/ unexpected_EmptyRecord_TLS12_WAIT_CV
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
  \/ unexpected_HelloRequest_TLS12_SEND_NST
  \/ unexpected_ClientHello_TLS12_SEND_NST
  \/ unexpected_HelloRetryRequest_TLS12_SEND_NST
  \/ unexpected_ServerHello_TLS12_SEND_NST
  \/ unexpected_NewSessionTicket_TLS12_SEND_NST
  \/ unexpected_EndOfEarlyData_TLS12_SEND_NST
  \/ unexpected_EncryptedExtensions_TLS12_SEND_NST
  \/ unexpected_ClientEncryptedExtensions_TLS12_SEND_NST
  \/ unexpected_Certificate_TLS12_SEND_NST
  \/ unexpected_ServerKeyExchange_TLS12_SEND_NST
  \/ unexpected_CertificateRequest_TLS12_SEND_NST
  \/ unexpected_ServerHelloDone_TLS12_SEND_NST
  \/ unexpected_CertificateVerify_TLS12_SEND_NST
  \/ unexpected_ClientKeyExchange_TLS12_SEND_NST
  \/ unexpected_Finished_TLS12_SEND_NST
  \/ unexpected_CertificateStatus_TLS12_SEND_NST
  \/ unexpected_KeyUpdate_TLS12_SEND_NST
  \/ unexpected_CompressedCertificate_TLS12_SEND_NST
  \/ unexpected_UnknownHandshake_TLS12_SEND_NST
  \/ unexpected_ChangeCipherSpec_TLS12_SEND_NST
  \/ unexpected_Alert_TLS12_SEND_NST
  \/ unexpected_ApplicationData_TLS12_SEND_NST
  \/ unexpected_UnknownRecord_TLS12_SEND_NST
  \/ unexpected_EmptyRecord_TLS12_SEND_NST
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
  \/ unexpected_HelloRequest_NEGOTIATED
  \/ unexpected_ClientHello_NEGOTIATED
  \/ unexpected_HelloRetryRequest_NEGOTIATED
  \/ unexpected_ServerHello_NEGOTIATED
  \/ unexpected_NewSessionTicket_NEGOTIATED
  \/ unexpected_EndOfEarlyData_NEGOTIATED
  \/ unexpected_EncryptedExtensions_NEGOTIATED
  \/ unexpected_ClientEncryptedExtensions_NEGOTIATED
  \/ unexpected_Certificate_NEGOTIATED
  \/ unexpected_ServerKeyExchange_NEGOTIATED
  \/ unexpected_CertificateRequest_NEGOTIATED
  \/ unexpected_ServerHelloDone_NEGOTIATED
  \/ unexpected_CertificateVerify_NEGOTIATED
  \/ unexpected_ClientKeyExchange_NEGOTIATED
  \/ unexpected_Finished_NEGOTIATED
  \/ unexpected_CertificateStatus_NEGOTIATED
  \/ unexpected_KeyUpdate_NEGOTIATED
  \/ unexpected_CompressedCertificate_NEGOTIATED
  \/ unexpected_UnknownHandshake_NEGOTIATED
  \/ unexpected_ChangeCipherSpec_NEGOTIATED
  \/ unexpected_Alert_NEGOTIATED
  \/ unexpected_ApplicationData_NEGOTIATED
  \/ unexpected_UnknownRecord_NEGOTIATED
  \/ unexpected_EmptyRecord_NEGOTIATED
  \/ unexpected_HelloRequest_SEND_CERT_CR
  \/ unexpected_ClientHello_SEND_CERT_CR
  \/ unexpected_HelloRetryRequest_SEND_CERT_CR
  \/ unexpected_ServerHello_SEND_CERT_CR
  \/ unexpected_NewSessionTicket_SEND_CERT_CR
  \/ unexpected_EndOfEarlyData_SEND_CERT_CR
  \/ unexpected_EncryptedExtensions_SEND_CERT_CR
  \/ unexpected_ClientEncryptedExtensions_SEND_CERT_CR
  \/ unexpected_Certificate_SEND_CERT_CR
  \/ unexpected_ServerKeyExchange_SEND_CERT_CR
  \/ unexpected_CertificateRequest_SEND_CERT_CR
  \/ unexpected_ServerHelloDone_SEND_CERT_CR
  \/ unexpected_CertificateVerify_SEND_CERT_CR
  \/ unexpected_ClientKeyExchange_SEND_CERT_CR
  \/ unexpected_Finished_SEND_CERT_CR
  \/ unexpected_CertificateStatus_SEND_CERT_CR
  \/ unexpected_KeyUpdate_SEND_CERT_CR
  \/ unexpected_CompressedCertificate_SEND_CERT_CR
  \/ unexpected_UnknownHandshake_SEND_CERT_CR
  \/ unexpected_ChangeCipherSpec_SEND_CERT_CR
  \/ unexpected_Alert_SEND_CERT_CR
  \/ unexpected_ApplicationData_SEND_CERT_CR
  \/ unexpected_UnknownRecord_SEND_CERT_CR
  \/ unexpected_EmptyRecord_SEND_CERT_CR
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
  \/ unexpected_HelloRequest_WAIT_EOED
  \/ unexpected_ClientHello_WAIT_EOED
  \/ unexpected_HelloRetryRequest_WAIT_EOED
  \/ unexpected_ServerHello_WAIT_EOED
  \/ unexpected_NewSessionTicket_WAIT_EOED
  \/ unexpected_EndOfEarlyData_WAIT_EOED
  \/ unexpected_EncryptedExtensions_WAIT_EOED
  \/ unexpected_ClientEncryptedExtensions_WAIT_EOED
  \/ unexpected_Certificate_WAIT_EOED
  \/ unexpected_ServerKeyExchange_WAIT_EOED
  \/ unexpected_CertificateRequest_WAIT_EOED
  \/ unexpected_ServerHelloDone_WAIT_EOED
  \/ unexpected_CertificateVerify_WAIT_EOED
  \/ unexpected_ClientKeyExchange_WAIT_EOED
  \/ unexpected_Finished_WAIT_EOED
  \/ unexpected_CertificateStatus_WAIT_EOED
  \/ unexpected_KeyUpdate_WAIT_EOED
  \/ unexpected_CompressedCertificate_WAIT_EOED
  \/ unexpected_UnknownHandshake_WAIT_EOED
  \/ unexpected_ChangeCipherSpec_WAIT_EOED
  \/ unexpected_Alert_WAIT_EOED
  \/ unexpected_ApplicationData_WAIT_EOED
  \/ unexpected_UnknownRecord_WAIT_EOED
  \/ unexpected_EmptyRecord_WAIT_EOED
  \/ unexpected_HelloRequest_WAIT_CLIENT_EE
  \/ unexpected_ClientHello_WAIT_CLIENT_EE
  \/ unexpected_HelloRetryRequest_WAIT_CLIENT_EE
  \/ unexpected_ServerHello_WAIT_CLIENT_EE
  \/ unexpected_NewSessionTicket_WAIT_CLIENT_EE
  \/ unexpected_EndOfEarlyData_WAIT_CLIENT_EE
  \/ unexpected_EncryptedExtensions_WAIT_CLIENT_EE
  \/ unexpected_ClientEncryptedExtensions_WAIT_CLIENT_EE
  \/ unexpected_Certificate_WAIT_CLIENT_EE
  \/ unexpected_ServerKeyExchange_WAIT_CLIENT_EE
  \/ unexpected_CertificateRequest_WAIT_CLIENT_EE
  \/ unexpected_ServerHelloDone_WAIT_CLIENT_EE
  \/ unexpected_CertificateVerify_WAIT_CLIENT_EE
  \/ unexpected_ClientKeyExchange_WAIT_CLIENT_EE
  \/ unexpected_Finished_WAIT_CLIENT_EE
  \/ unexpected_CertificateStatus_WAIT_CLIENT_EE
  \/ unexpected_KeyUpdate_WAIT_CLIENT_EE
  \/ unexpected_CompressedCertificate_WAIT_CLIENT_EE
  \/ unexpected_UnknownHandshake_WAIT_CLIENT_EE
  \/ unexpected_ChangeCipherSpec_WAIT_CLIENT_EE
  \/ unexpected_Alert_WAIT_CLIENT_EE
  \/ unexpected_ApplicationData_WAIT_CLIENT_EE
  \/ unexpected_UnknownRecord_WAIT_CLIENT_EE
  \/ unexpected_EmptyRecord_WAIT_CLIENT_EE
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
  \/ unexpected_HelloRequest_PHA_WAIT_CV
  \/ unexpected_ClientHello_PHA_WAIT_CV
  \/ unexpected_HelloRetryRequest_PHA_WAIT_CV
  \/ unexpected_ServerHello_PHA_WAIT_CV
  \/ unexpected_NewSessionTicket_PHA_WAIT_CV
  \/ unexpected_EndOfEarlyData_PHA_WAIT_CV
  \/ unexpected_EncryptedExtensions_PHA_WAIT_CV
  \/ unexpected_ClientEncryptedExtensions_PHA_WAIT_CV
  \/ unexpected_Certificate_PHA_WAIT_CV
  \/ unexpected_ServerKeyExchange_PHA_WAIT_CV
  \/ unexpected_CertificateRequest_PHA_WAIT_CV
  \/ unexpected_ServerHelloDone_PHA_WAIT_CV
  \/ unexpected_CertificateVerify_PHA_WAIT_CV
  \/ unexpected_ClientKeyExchange_PHA_WAIT_CV
  \/ unexpected_Finished_PHA_WAIT_CV
  \/ unexpected_CertificateStatus_PHA_WAIT_CV
  \/ unexpected_KeyUpdate_PHA_WAIT_CV
  \/ unexpected_CompressedCertificate_PHA_WAIT_CV
  \/ unexpected_UnknownHandshake_PHA_WAIT_CV
  \/ unexpected_ChangeCipherSpec_PHA_WAIT_CV
  \/ unexpected_Alert_PHA_WAIT_CV
  \/ unexpected_ApplicationData_PHA_WAIT_CV
  \/ unexpected_UnknownRecord_PHA_WAIT_CV
  \/ unexpected_EmptyRecord_PHA_WAIT_CV
  \/ unexpected_HelloRequest_PHA_WAIT_FINISHED
  \/ unexpected_ClientHello_PHA_WAIT_FINISHED
  \/ unexpected_HelloRetryRequest_PHA_WAIT_FINISHED
  \/ unexpected_ServerHello_PHA_WAIT_FINISHED
  \/ unexpected_NewSessionTicket_PHA_WAIT_FINISHED
  \/ unexpected_EndOfEarlyData_PHA_WAIT_FINISHED
  \/ unexpected_EncryptedExtensions_PHA_WAIT_FINISHED
  \/ unexpected_ClientEncryptedExtensions_PHA_WAIT_FINISHED
  \/ unexpected_Certificate_PHA_WAIT_FINISHED
  \/ unexpected_ServerKeyExchange_PHA_WAIT_FINISHED
  \/ unexpected_CertificateRequest_PHA_WAIT_FINISHED
  \/ unexpected_ServerHelloDone_PHA_WAIT_FINISHED
  \/ unexpected_CertificateVerify_PHA_WAIT_FINISHED
  \/ unexpected_ClientKeyExchange_PHA_WAIT_FINISHED
  \/ unexpected_Finished_PHA_WAIT_FINISHED
  \/ unexpected_CertificateStatus_PHA_WAIT_FINISHED
  \/ unexpected_KeyUpdate_PHA_WAIT_FINISHED
  \/ unexpected_CompressedCertificate_PHA_WAIT_FINISHED
  \/ unexpected_UnknownHandshake_PHA_WAIT_FINISHED
  \/ unexpected_ChangeCipherSpec_PHA_WAIT_FINISHED
  \/ unexpected_Alert_PHA_WAIT_FINISHED
  \/ unexpected_ApplicationData_PHA_WAIT_FINISHED
  \/ unexpected_UnknownRecord_PHA_WAIT_FINISHED
  \/ unexpected_EmptyRecord_PHA_WAIT_FINISHED

Spec == Init /\ [][Next]_vars
============================================================
