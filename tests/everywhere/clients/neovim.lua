-- neovim.lua - lucid lsp by Neovim, with the settings of lucid-lsp(1): $RECIPE.
local function say(title, is, shown)
  print((is and 'ok' or 'not ok') .. ' - ' .. title .. (is and '' or ': ' .. (vim.inspect(shown):gsub('\n%s*', ' '))) .. '\n')
end

local function wait_for(count)
  local found
  vim.wait(10000, function()
    found = vim.diagnostic.get(0)
    return #found == count
  end, 20)
  return found
end

vim.cmd('filetype on')
dofile(vim.env.RECIPE)
vim.cmd('edit post.md')
local found = wait_for(1)
say('a diagnostic', #found == 1 and found[1].code == 'declared-count' and found[1].lnum == 6 and found[1].col == 11, found)
vim.api.nvim_win_set_cursor(0, { 3, 4 })
local hover = vim.lsp.buf_request_sync(0, 'textDocument/hover', vim.lsp.util.make_position_params(), 10000)
local _, answer = next(hover or {})
say('a hover', answer and answer.result and answer.result.contents.value:match('^3 words'), hover)
vim.api.nvim_buf_set_text(0, 0, 12, 0, 12, { ' öre 😀' }) -- behind "# Höhe 😀"
vim.wait(500, function() return (vim.diagnostic.get(0)[1] or {}).message:match('has 5') end, 20)
found = vim.diagnostic.get(0)
say('an edit behind ö and 😀', found[1] and found[1].message:match('has 5'), found)
vim.api.nvim_win_set_cursor(0, { 7, 11 })
local params = vim.lsp.util.make_range_params()
params.context = { diagnostics = {} }
local actions = vim.lsp.buf_request_sync(0, 'textDocument/codeAction', params, 10000)
_, answer = next(actions or {})
local fix = answer and answer.result and answer.result[1]
say('a fix', fix and fix.title == 'Declare 5 words', actions)
if fix then
  vim.lsp.util.apply_workspace_edit(fix.edit, 'utf-16')
end
say('the fix applied', vim.fn.getline(7) == 'Word Count 5' and #wait_for(0) == 0, vim.fn.getline(7))
vim.cmd('qall!')
