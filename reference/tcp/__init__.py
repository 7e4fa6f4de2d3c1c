"""A TCP endpoint around the generated machine (RFC 9293). Sans-IO: `endpoint` for one connection, `stack` for a host.

The machine decides every change of state. The TCB works out what the machine asks and does what it says: sequence numbers
(`sending`, `receiving`), timers, congestion control. Options, addresses and packets are in `segment` and `packet`.
"""
