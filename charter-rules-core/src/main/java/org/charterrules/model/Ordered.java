package org.charterrules.model;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.RandomAccess;
import java.util.Spliterator;
import java.util.Spliterators;

/**
 * An unmodifiable list in a fixed order. What is in that order already needs no second copy, so that case files that differ in one
 * list share the others.
 */
final class Ordered<T> extends AbstractList<T> implements RandomAccess {
    private static final int TRAITS = Spliterator.ORDERED | Spliterator.IMMUTABLE | Spliterator.NONNULL;

    private final T[] elements;
    private final Object order;

    private Ordered(T[] elements, Object order) {
        this.elements = elements;
        this.order = order;
    }

    /**
     * The values in an order.
     *
     * @param values none of them {@code null}
     * @param comparator puts them in order
     * @param order stands for that order, and for no other
     */
    @SuppressWarnings("unchecked")
    static <T> Ordered<T> of(Collection<T> values, Comparator<? super T> comparator, Object order) {
        T[] elements = (T[]) values.toArray();
        Arrays.sort(elements, comparator);
        return new Ordered<>(elements, order);
    }

    /** Whether values are such a list already. */
    static boolean is(Collection<?> values, Object order) {
        return values instanceof Ordered<?> known && known.order == order;
    }

    @Override
    public T get(int index) {
        return elements[index];
    }

    @Override
    public int size() {
        return elements.length;
    }

    /** An iterator that looks out for no changes leaves no garbage once it is compiled. */
    @Override
    public Iterator<T> iterator() {
        return new Each<>(elements);
    }

    private static final class Each<T> implements Iterator<T> {
        private final T[] elements;
        private int next;

        Each(T[] elements) {
            this.elements = elements;
        }

        @Override
        public boolean hasNext() {
            return next < elements.length;
        }

        @Override
        public T next() {
            if (next == elements.length) {
                throw new NoSuchElementException();
            }
            return elements[next++];
        }
    }

    @Override
    public Object[] toArray() {
        return Arrays.copyOf(elements, elements.length, Object[].class);
    }

    @Override
    public Spliterator<T> spliterator() {
        return Spliterators.spliterator(elements, TRAITS);
    }
}
