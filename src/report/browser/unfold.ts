/** Folds away what a table holds besides its first rows, behind a button that says how much that is. */
export function foldTables(): void {
  for (const rest of document.querySelectorAll<HTMLElement>('tbody.more')) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'unfold'
    button.textContent = rest.dataset.label ?? ''
    button.addEventListener('click', () => {
      rest.hidden = false
      rest.tabIndex = -1
      rest.focus({ preventScroll: true })
      button.remove()
    })
    rest.hidden = true
    rest.closest('table')?.after(button)
  }
}
