/** Tests of the first page. */
@org.jspecify.annotations.NullMarked
package se.rattdela.desktop.day;
