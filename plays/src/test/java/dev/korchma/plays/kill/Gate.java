package dev.korchma.plays.kill;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Holds the guests back while the boards are looked at, and tells them when it is time to go. */
public final class Gate {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean held;
    private boolean over;
    private int restarts;

    public boolean isOpen() {
        lock.lock();
        try {
            return !over;
        } finally {
            lock.unlock();
        }
    }

    /** How often the guests were held back so far. */
    public int restarts() {
        lock.lock();
        try {
            return restarts;
        } finally {
            lock.unlock();
        }
    }

    /** Waits while guests are held back. */
    public void pass() throws InterruptedException {
        lock.lock();
        try {
            while (held) {
                changed.await();
            }
        } finally {
            lock.unlock();
        }
    }

    public void hold(boolean back) {
        lock.lock();
        try {
            held = back;
            restarts += back ? 1 : 0;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public void over() {
        lock.lock();
        try {
            over = true;
            held = false;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
