/** Tests of the documents of a case. */
@org.jspecify.annotations.NullMarked
package se.rattdela.desktop.document;
