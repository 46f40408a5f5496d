#pragma once
#include <stddef.h>

/// A file that lies inside the executable.
struct shipped_file {
  const char *name;
  const unsigned char *bytes;
  size_t size;
};

/// All shipped files; `count` receives how many there are.
const struct shipped_file *shipped_files(size_t *count);
