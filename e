said: this bracket is never closed
  (iran
  ^
Command exited with non-zero status 2
   0.29 s
