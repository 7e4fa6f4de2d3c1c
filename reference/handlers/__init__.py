"""What the reference endpoints do around the generated machines: compute facts, carry out effects, nothing else.

`message` has the facts of the message at hand, `party` takes messages to the machine and keys to the channel, `channel` is
records and fragments, `settings` what the user wants, `session` what outlives a connection, `events` what the user is told.
Each message is a class in the modules for its sender and version: what is read or written, judged, and kept once its rule
was taken. A reference to learn from and to test against, not a hardened stack.
"""
