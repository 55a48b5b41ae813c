---resolint in Neovim, as its user has it: nvim --clean --headless -l tests/run.lua
---`RESOLINT` is the program; `RESOLINT_SERVER`, words parted by spaces, what serves (a proxy that
---judges every message stands there).
local plugin = vim.fs.dirname(vim.fs.dirname(vim.fs.normalize(debug.getinfo(1, 'S').source:sub(2))))
vim.opt.runtimepath:prepend(plugin)
vim.opt.swapfile = false
vim.env.PATH = vim.fs.dirname(vim.env.RESOLINT) .. ':' .. vim.env.PATH

local function check(ok, what)
  if not ok then
    io.stderr:write('FAILED: ' .. what .. '\n')
    os.exit(1)
  end
  print('ok - ' .. what)
end

---Waits, since nothing in an editor is there at once.
local function wait(what, condition)
  check(vim.wait(20000, condition, 20), what)
end

local DRAFT = {
  'Генеральная Ассамблея,',
  '',
  'ссылаясь на свои резолюции 56/203 от 21 февраля 2002 года и 58/208 от 23 декабря 2003 года,',
  '',
  'принимая к сведению работу Международной организации по миграции (МОМ)[^1],',
  '',
  '1. просит  Генерального секретаря представить доклад о работе МОМ;',
  '',
  '2. постановляет рассмотреть выполнение пункта 1 выше на своей восемьдесят второй сессии.',
  '',
  '[^1]: См. A/58/98.',
}

local folder = vim.fn.tempname()
vim.fn.mkdir(folder, 'p')
vim.fn.writefile({ '[draft]', 'session = 81', 'as-of = 2026-11-20' }, folder .. '/resolint.toml')
local file = folder .. '/миграция.resolution.md'
vim.fn.writefile(DRAFT, file)

local server = vim.split(vim.env.RESOLINT_SERVER, ' ')
if vim.lsp.enable then
  vim.lsp.config('resolint', { cmd = server })
  vim.lsp.enable('resolint')
else
  require('resolint').setup({ cmd = server })
end
vim.cmd('filetype plugin on | syntax on | runtime! plugin/*.lua ftdetect/*.lua')
vim.cmd.edit(vim.fn.fnameescape(file))
local buffer = vim.api.nvim_get_current_buf()

local function client()
  return vim.lsp.get_clients({ bufnr = buffer, name = 'resolint' })[1]
end
wait('the server is attached', function()
  return client() and client().initialized
end)
check(vim.bo.filetype == 'un-resolution' and vim.bo.spelllang == 'ru,en', 'the type of the file is known')
check(client().root_dir == vim.uv.fs_realpath(folder), 'the folder is that of resolint.toml')

---The line and byte column at which words stand, from 0; `skip` is for their second place.
local function place(words, skip)
  for line, text in ipairs(vim.api.nvim_buf_get_lines(buffer, 0, -1, false)) do
    local at = text:find(words, 1, true)
    if at and skip then
      at = text:find(words, at + 1, true)
    end
    if at then
      return line - 1, at - 1
    end
  end
  error('not in the draft: ' .. words)
end

local function diagnostic(code)
  for _, found in ipairs(vim.diagnostic.get(buffer)) do
    if found.code == code then
      return found
    end
  end
end

local function go(words)
  local line, column = place(words)
  vim.api.nvim_win_set_cursor(0, { line + 1, column + 2 })
end

local function ask(method, more)
  local params = vim.lsp.util.make_position_params(0, client().offset_encoding)
  local answer = vim.lsp.buf_request_sync(buffer, method, vim.tbl_extend('force', params, more or {}), 20000)
  local of_client = (answer or {})[client().id] or {}
  check(not of_client.err, method .. ' is answered: ' .. vim.inspect(of_client.err))
  return of_client.result
end

wait('the wrong date is found', function()
  return diagnostic('reference/wrong-date')
end)
local wrong = diagnostic('reference/wrong-date')
local line, column = place('21 февраля 2002 года')
check(wrong.lnum == line and wrong.col <= column, 'it stands at its words')
check(wrong.severity == vim.diagnostic.severity.ERROR and wrong.source == 'resolint', 'it is an error of resolint')
check(wrong.message:find('21 декабря 2001') or wrong.message:find('21 December 2001'), 'it says the right date')

go('МОМ')
check(vim.inspect(ask('textDocument/hover')):find('миграции'), 'hover tells what an acronym means')

go('58/208 от')
check(ask('textDocument/definition'), 'a citation leads to its document')
go('пункта 1 выше')
local there = ask('textDocument/definition')
there = there[1] or there
check((there.range or there.targetSelectionRange).start.line == place('1. просит'), 'a paragraph of the draft is followed')

local outline = ask('textDocument/documentSymbol', {})
check(outline and #outline > 0, 'the draft has an outline')

-- Completion, as the built-in one asks for it.
vim.api.nvim_buf_set_lines(buffer, 9, 9, false, { '3. просит Генерального с' })
vim.api.nvim_win_set_cursor(0, { 10, #'3. просит Генерального с' - 1 })
local offered = ask('textDocument/completion', {
  position = { line = 9, character = vim.str_utfindex('3. просит Генерального с', client().offset_encoding) },
})
check(vim.inspect(offered):find('секретар'), 'what practice goes on with is offered')
vim.api.nvim_buf_set_lines(buffer, 9, 10, false, {})

-- A fix is applied as its user applies it.
wait('the draft is as it was', function()
  return diagnostic('reference/wrong-date') ~= nil
end)
go('21 февраля')
vim.lsp.buf.code_action({
  apply = true,
  filter = function(action)
    return action.title:find('21 декабря 2001') ~= nil or action.title:find('21 December 2001') ~= nil
  end,
})
wait('the date is mended', function()
  return vim.api.nvim_buf_get_lines(buffer, 2, 3, false)[1]:find('21 декабря 2001 года', 1, true)
end)
wait('the finding is gone', function()
  return not diagnostic('reference/wrong-date')
end)

vim.lsp.buf.format({ timeout_ms = 20000 })
wait('formatting takes out the second space', function()
  return vim.api.nvim_buf_get_lines(buffer, 6, 7, false)[1]:find('просит Генерального', 1, true)
end)

-- The commands.
vim.cmd('ResolintLookup 58/208')
wait(':ResolintLookup shows what is known', function()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    local shown = vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false)
    if vim.api.nvim_win_get_config(window).relative ~= '' and table.concat(shown):find('A/RES/58/208', 1, true) then
      vim.api.nvim_win_close(window, true)
      return true
    end
  end
end)
vim.cmd('ResolintLog')
check(vim.api.nvim_buf_get_name(0):find('resolint.log', 1, true), ':ResolintLog opens the log')
vim.cmd('tabclose')

vim.cmd('checkhealth resolint')
local health = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
check(health:find('resolint %d') and health:find('resolint.toml', 1, true), ':checkhealth tells program and settings')
check(not health:find('ERROR'), ':checkhealth has nothing to complain of\n' .. health)
vim.cmd('bwipeout')
vim.api.nvim_set_current_buf(buffer)

-- Edited as it is typed: what is found follows.
vim.cmd('normal! Go' .. '3. подтверждает резолюцию 60/777.')
wait('what is typed is checked', function()
  return diagnostic('reference/unknown-resolution')
end)
vim.cmd('silent write')

-- The server gone, and started again.
local first = client()
local killed = vim.system({ 'pkill', '-KILL', '-f', vim.env.RESOLINT .. ' server' }):wait()
check(killed.code == 0, 'the server is killed')
wait('Neovim hears that the server is gone', function()
  return first:is_stopped()
end)
vim.cmd('edit')
wait('a new server is attached', function()
  return client() and client().id ~= first.id and client().initialized
end)
wait('and finds the same', function()
  return diagnostic('reference/unknown-resolution')
end)

local last = client()
last:stop()
wait('the server ends when it is told to', function()
  return last:is_stopped()
end)
print('PASSED in ' .. tostring(vim.version()))
vim.cmd('qall!')
