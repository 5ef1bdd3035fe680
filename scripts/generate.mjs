// Generated modules are made here, one function a module; see the functions for what and why.
