" ale.vim - lucid lsp by Vim and ALE, with the settings of lucid-lsp(1): $RECIPE.
set nocompatible
let g:ale_lint_delay = 0
packadd ale
exe 'source' $RECIPE
filetype on
edit post.md
setfiletype markdown
let s:found = []
for s:i in range(100)
  call ale#Queue(0)
  sleep 100m
  let s:found = ale#engine#GetLoclist(bufnr(''))
  if !empty(s:found) | break | endif
endfor
let s:one = get(s:found, 0, {})
let s:is = get(s:one, 'lnum') == 7 && get(s:one, 'col') == 12 && get(s:one, 'text') =~# 'declares 6 words, has 4'
call writefile([(s:is ? 'ok' : 'not ok') . ' - a diagnostic' . (s:is ? '' : ': ' . string(s:found))], 'said')
qall!
