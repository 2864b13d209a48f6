/** Tests of the screen "Regelverk". */
@org.jspecify.annotations.NullMarked
package se.rattdela.desktop.rulebook;
