package dev.headrace.worker.launch;

import dev.headrace.worker.checkpoint.FolderLock;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** GPUs that one training has for itself. */
public final class GpuLease implements AutoCloseable {

    private final List<Integer> devices;
    private final List<FolderLock> locks;

    GpuLease(List<Integer> devices, List<FolderLock> locks) {
        this.devices = List.copyOf(devices);
        this.locks = List.copyOf(locks);
    }

    public List<Integer> devices() {
        return devices;
    }

    /** As CUDA_VISIBLE_DEVICES takes them; empty for none. */
    String visible() {
        return devices.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    @Override
    public void close() throws IOException {
        for (FolderLock lock : locks) {
            lock.close();
        }
    }
}
