package no.tilsagn.queryservice.progress;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Wakes those who wait for one programme's position. */
final class PositionSignal {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private long position;
    private int waiting;
    private boolean closed;

    void raise(long to) {
        lock.lock();
        try {
            position = Math.max(position, to);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    long position() {
        lock.lock();
        try {
            return position;
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    boolean isWaitedFor() {
        lock.lock();
        try {
            return waiting > 0;
        } finally {
            lock.unlock();
        }
    }

    /** Waits for the position, and says whether it has come. */
    boolean await(long wanted, Duration atMost) throws InterruptedException {
        lock.lock();
        waiting++;
        try {
            long left = atMost.toNanos();
            while (position < wanted && left > 0 && !closed) {
                left = changed.awaitNanos(left);
            }
            return position >= wanted;
        } finally {
            waiting--;
            lock.unlock();
        }
    }
}
