package de.gesamtplan.jobs.benchmark;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** What lives on the heap while something runs: the most that any garbage collection left. */
final class LiveHeap {
    private final AtomicLong most = new AtomicLong();
    private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    /** A collection also tells of the code and the classes. */
    private final Set<String> heapPools = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toSet());

    LiveHeap() {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector)
                    .addNotificationListener(
                            (notification, nothing) -> {
                                if (notification.getUserData() instanceof CompositeData data) {
                                    see(
                                            GarbageCollectionNotificationInfo.from(data)
                                                    .getGcInfo()
                                                    .getMemoryUsageAfterGc()
                                                    .entrySet()
                                                    .stream()
                                                    .filter(pool -> heapPools.contains(pool.getKey()))
                                                    .mapToLong(pool ->
                                                            pool.getValue().getUsed())
                                                    .sum());
                                }
                            },
                            null,
                            null);
        }
    }

    private void see(long bytes) {
        most.accumulateAndGet(bytes, Math::max);
    }

    /** Starts anew. */
    void begin() {
        most.set(0);
    }

    /** MB since then, with what is left now. */
    long megabytes() {
        System.gc();
        see(memory.getHeapMemoryUsage().getUsed());
        return most.get() >> 20;
    }
}
