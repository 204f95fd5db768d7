"""The till to practise with: the real window and workflow on a pretended world.

A composition root of its own, above ``demo``, whose stage it uses. Everything it writes lies in
a folder of its own that is thrown away at the end.
"""
