#!/usr/bin/env bash
# Compiles DJL's native part against a PyTorch that is installed already: jni.sh SOURCES INCLUDE OUT
#   SOURCES  DJL's engines/pytorch/pytorch-native/src/main/native, with the headers that `javac -h` makes and api's djl/utils.h
#   INCLUDE  jni.h and jni_md.h of a JDK
#   OUT      the folder that the library goes to, as 0.35.1-libdjl_torch.so
set -euo pipefail
sources=$1 include=$2 out=$3
torch=$(python3 -c 'import os, torch; print(os.path.dirname(torch.__file__))')
abi=$(python3 -c 'import torch; print(int(torch.compiled_with_cxx11_abi()))')
objects=$(mktemp -d)
mkdir -p "$out"
pids=()
for file in "$sources"/*.cc; do
  g++ -c -O2 -fPIC -std=c++17 -w -D_GLIBCXX_USE_CXX11_ABI="$abi" -I"$sources" -I"$include" -I"$torch/include" \
    -I"$torch/include/torch/csrc/api/include" "$file" -o "$objects/$(basename "$file").o" &
  pids+=($!)
done
for pid in "${pids[@]}"; do wait "$pid"; done
g++ -shared -o "$out/0.35.1-libdjl_torch.so" "$objects"/*.o -L"$torch/lib" -ltorch -ltorch_cpu -lc10 -Wl,-rpath,"$torch/lib"
