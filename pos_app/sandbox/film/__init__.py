"""Pictures of what customers show to a camera, computed: no camera, no phone, no paper."""
