"""The machines of the model as Python, and how handlers and an endpoint are built on them.

Everything in here but this text is made by `wirestate generate` and is not edited. There is a package for each machine
(`tls_client`, `tls_server`, `tcp`), and a module for what a family shares (`tls`: `Event`, `Epoch`, `Alert`, …). Read
`tls13.py` of the server to see TLS 1.3 from the server's side: a function for each state, an arm for each event, and in
it the rules with the sections that they come from.

    from wirestate.reference.generated import tls_client
    from wirestate.reference.generated.tls import Alert, Epoch, Event

    v = tls_client.Variables(rfc9846=False)           where the machine is; a mistake in a name fails mypy
    rule = tls_client.step(v, Event.RECV_FINISHED, h)  the rule's name, as in diagrams and verdicts; `Unexpected` if none
    tls_client.expected(v)                            the events that some facts allow now
    tls_client.sendable(v)                            of those what this side may send, rule by rule, and with which facts

**The machine decides what may happen.** Handlers answer what a message says and do what they are told; they keep no state
of the protocol beside `v`, and never change it. If an endpoint has to look at something to know what it may do, it
looks at `v`.

**Handlers** implement the machine's `Handlers`: a method for each fact, which answers for the message at hand (the one
received, or the one about to be sent), and a method for each effect. `h` may be an object for each message, or the endpoint
itself with the message in an attribute. A fact is asked only when a guard needs it, at times more than once in a step: what
is expensive is computed once (`functools.cached_property`). `fault` is asked after the keys were found to be the current
ones and before anything else about the content, so that no other fact has to be answered for a message that could not
be parsed; it is where signatures, MACs, certificates and negotiated values are checked, with the transcript as it was
before the message. It is `Alert.NONE` for whatever this side sends. `epoch` and `generation` are those of the record's
keys; `ends_record` and `interleaved` are the record layer's to know.

**A received message**: parse, set the message at hand, `step`. If it returns, the rule was taken: put the message into the
transcript, derive what follows from it. `v.read_epoch` and `v.read_generation` now say which keys open the next record: whoever opens
records looks there, and nowhere else. `None` means that a final state ignores what came. After `Unexpected` the machine is
in `State.ABORT`. In `State.ABORT` `v.alert_owed` is what is owed, whether the catch-all or a rule refused (a rule does
not raise: look at `v.state`): send that alert, then deliver nothing more.

**A message to send**: look at `sendable(v)`, choose among what it offers, build the message, set it as the one at hand with
the epoch and generation of the current write keys, `step`. Only if it returns, protect the message under those keys (not under the
new ones, if the step changed `v.write_epoch` or `v.write_generation`), put it into the transcript, and go on until nothing is
offered that this side wants to say, or has to wait for. `Next.needs` lists what single facts must be (`ends_record:
(True,)` says: close the record after it). In the states called `SEND_…` the handshake is this side's to continue; in
the others what is offered is alerts, application data, tickets, KeyUpdates. `Unexpected` from a send is a bug of the caller.

**What no message is at fault for** (a record that does not open, or is too long; an error of one's own) is ended by a fatal
alert, which every live state offers: `bad_record_mac`, `record_overflow`, `internal_error`. A record of a type that TLS does
not have is `RECV_UNKNOWN_RECORD`, a handshake type it does not have `RECV_UNKNOWN_HANDSHAKE`, an empty record where none may
be `RECV_EMPTY_RECORD`.

**Effects** are called within the step, after the variables have changed: `deliver_data` hands the payload of the message
at hand to the user, `deliver_early_data` the same for 0-RTT. A record of application data whose rule has no effect is dropped.

**For those who watch**: `step` returns the rule's name for a trace or for coverage; `v.state` before and after is the edge.
"""
