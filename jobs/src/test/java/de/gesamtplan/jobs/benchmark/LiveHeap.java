package de.gesamtplan.jobs.benchmark;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryUsage;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** What lives on the heap while something runs: the most that any garbage collection left. */
final class LiveHeap {
    private final AtomicLong most = new AtomicLong();
    private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();

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
                                                    .values()
                                                    .stream()
                                                    .mapToLong(MemoryUsage::getUsed)
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
