"""The eye: camera, OpenCV and decoders in a process of their own, at the end of two pipes.

A crash or a hang of a driver or a decoder ends the eye and never the till. The rules it keeps:
nothing of Qt is imported in the eye and nothing of OpenCV by whoever starts one; what is told
through the pipes is plain text and pixels; and the eye ends when its standard input does, so
that it never outlives the till.
"""
