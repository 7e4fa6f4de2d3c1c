"""TLS wire formats, read and written, strict and typed. It knows bytes, not states: what may come when is not decided here.

What everybody reads with: `errors` (WireError), `reader`, `handshake` (the messages as values), `messages` (`parse_handshake`),
`extensions` (a typed reader for each), `key_exchange` (ServerKeyExchange of TLS 1.2), `compression`, `records`, and the tables
in `registry` and `suites`.

What endpoints need beside it: `strict` (`read_handshake`: all that one message can break, with the alert that is due),
`catalogue` (the known extensions and their places), `serialise` (messages to bytes), `build` (extensions from values), `psk`
(binders), `exchanges` (key exchanges of TLS 1.2), `alerts`, `record_layer` (records out of bytes), `assembly` (messages out of
records), `writer` (integers and vectors).
"""
