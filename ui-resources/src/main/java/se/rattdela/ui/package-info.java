@NullMarked
package se.rattdela.ui;

import org.jspecify.annotations.NullMarked;
