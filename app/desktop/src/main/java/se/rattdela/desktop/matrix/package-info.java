/**
 * The sharing matrix and what belongs to it: the table, the law's date, and the explanation of a
 * cell. Everything here shows records and reports what the user chose; nothing computes law.
 */
@NullMarked
package se.rattdela.desktop.matrix;

import org.jspecify.annotations.NullMarked;
